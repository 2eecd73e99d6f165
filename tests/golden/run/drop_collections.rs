// Elements of arrays, vectors and boxes are dropped front to back; nested ones with their owner.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let _a = [Loud("a0"), Loud("a1")];
    let _v = vec![vec![Loud("v00"), Loud("v01")], vec![Loud("v10")]];
    let _b = Box::new(Loud("boxed"));
    let _o = Some(Loud("some"));
    println!("end");
}

//--- expected stdout
// end
// drop some
// drop boxed
// drop v00
// drop v01
// drop v10
// drop a0
// drop a1
