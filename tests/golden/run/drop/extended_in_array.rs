// References to temporaries in an array expression of a `let` are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let all = [&Loud("one"), &Loud("two"), &Loud("three")];
    println!("{}", all.len());
    for l in all {
        println!("see {}", l.0);
    }
}

//--- expected stdout
// 3
// see one
// see two
// see three
// drop three
// drop two
// drop one
