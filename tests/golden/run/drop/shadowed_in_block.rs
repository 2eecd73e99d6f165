// Shadowing in an inner block ends with the block; in the same block it does not.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let x = Loud("outer");
    {
        let x = Loud("inner");
        println!("{}", x.0);
    }
    let x = (x, Loud("tuple"));
    let x = x.0;
    println!("{}", x.0);
}

//--- expected stdout
// inner
// drop inner
// outer
// drop outer
// drop tuple
