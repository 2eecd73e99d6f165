// An or-pattern in a `let` that leaves a variant out.
enum E {
    A(u32),
    B(u32),
    C,
}

fn main() {
    let mut e = E::C;
    e = E::B(1);
    let (E::A(n) | E::B(n)) = e; //~ E0005
    println!("{n}");
    let _ = E::A(2);
}
