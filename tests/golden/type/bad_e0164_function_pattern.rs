// An associated function is no constructor.
enum E {
    A,
}

impl E {
    fn make(x: i32) -> E {
        E::A
    }
}

fn main() {
    match E::A {
        E::make(x) => println!("never"), //~ E0164
        _ => println!("other"),
    }
}
