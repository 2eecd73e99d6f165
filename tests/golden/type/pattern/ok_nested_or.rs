// Alternatives at several depths, with the same names.
enum E {
    A(Result<u8, u8>),
    B { n: u8 },
}

fn f(e: E) -> u8 {
    match e {
        E::A(Ok(n) | Err(n)) | E::B { n } => n,
    }
}

fn main() {
    println!("{} {} {}", f(E::A(Ok(1))), f(E::A(Err(2))), f(E::B { n: 3 }));
}
