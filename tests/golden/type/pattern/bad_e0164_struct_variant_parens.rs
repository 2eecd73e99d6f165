// A struct variant matched with parentheses.
enum E {
    S { x: u32 },
}

fn main() {
    let E::S(x) = E::S { x: 1 }; //~ E0164
    println!("{x}");
}
