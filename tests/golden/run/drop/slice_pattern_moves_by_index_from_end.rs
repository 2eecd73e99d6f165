// Elements counted from the end move, in a match with a tuple around.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = [(1, Loud("one")), (2, Loud("two")), (3, Loud("three"))];
    match a {
        [.., (2, second), _] => println!("second {}", second.0),
        [(1, first), ..] => println!("never {}", first.0),
        _ => println!("never"),
    }
    println!("end");
}

//--- expected stdout
// second two
// drop two
// end
// drop three
// drop one
