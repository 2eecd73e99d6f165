// Assigning through `&mut` and `Box` drops what was there.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn replace(r: &mut Loud, name: &'static str) {
    *r = Loud(name);
    println!("replaced");
}

fn main() {
    let mut x = Loud("x1");
    replace(&mut x, "x2");
    let mut b = Box::new(Loud("b1"));
    *b = Loud("b2");
    println!("box assigned");
    replace(&mut b, "b3");
    println!("end {}", x.0);
}

//--- expected stdout
// drop x1
// replaced
// drop b1
// box assigned
// drop b2
// replaced
// end x2
// drop b3
// drop x2
