// Only the arms that move are at fault.
enum E {
    A(String),
    B(u32),
    C { s: String, n: u32 },
}

fn f(e: &mut E) -> usize {
    match *e { //~ E0507
        E::A(ref s) => s.len(),
        E::B(n) => n as usize,
        E::C { s, n } => s.len() + n as usize,
    }
}

fn main() {
    println!("{}", f(&mut E::B(1)));
    let _ = (E::A(String::new()), E::C { s: String::new(), n: 1 });
}
