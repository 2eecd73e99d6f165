// Elements that move out of a boxed array.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let b = Box::new([Loud("e0"), Loud("e1"), Loud("e2")]);
    let [_, x, _] = *b;
    println!("have {}", x.0);
}

//--- expected stdout
// have e1
// drop e1
// drop e2
// drop e0
