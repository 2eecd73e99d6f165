// take leaves None behind; assigning None drops the value.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut a = Some(Loud("a"));
    let mut b = Some(Loud("b"));
    let taken = a.take();
    println!("{} {}", a.is_none(), taken.is_some());
    b = None;
    println!("b is {}", b.is_some());
    drop(taken);
    println!("end");
}

//--- expected stdout
// true true
// drop b
// b is false
// drop a
// end
