// An assignment computes the new value, then drops the old one.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn main() {
    let mut x = make("one");
    x = make("two");
    println!("now {}", x.0);
    x = make("three");
    println!("now {}", x.0);
}

//--- expected stdout
// make one
// make two
// drop one
// now two
// make three
// drop two
// now three
// drop three
