// A unit variant matched as a tuple variant.
enum E {
    Unit,
    Tuple(u32),
}

fn main() {
    match E::Unit {
        E::Unit(x) => println!("{x}"), //~ E0532
        E::Tuple(y) => println!("{y}"),
    }
}
