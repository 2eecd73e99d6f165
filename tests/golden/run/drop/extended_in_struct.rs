// References to temporaries in a struct expression of a `let` are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct View<'a> {
    a: &'a Loud,
    b: &'a Loud,
}

fn main() {
    let view = View { b: &Loud("b"), a: &Loud("a") };
    println!("{} {}", view.a.0, view.b.0);
}

//--- expected stdout
// a b
// drop a
// drop b
