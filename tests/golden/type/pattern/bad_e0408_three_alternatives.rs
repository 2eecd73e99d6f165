// Three alternatives, each lacks a name of the others.
enum E {
    A(u32, u32),
    B(u32),
    C,
}

fn main() {
    match E::A(1, 2) {
        E::A(x, y) | E::B(x) | E::C => println!("{x} {y}"), //~ E0381 E0408
    }
    let _ = (E::B(1), E::C);
}
