// A tuple variant matched without its fields.
enum E {
    Unit,
    Tuple(u32),
}

fn main() {
    match E::Tuple(1) {
        E::Unit => {}
        E::Tuple => {} //~ E0532
    }
}
