// drop(x) ends a value early; nothing happens again at the end of the scope.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let a = Loud("a");
    let _b = Loud("b");
    drop(a);
    println!("a is gone");
    drop(5);
    drop(vec![Loud("v0"), Loud("v1")]);
    println!("end");
}

//--- expected stdout
// drop a
// a is gone
// drop v0
// drop v1
// end
// drop b
