// A slice pattern on a reference to a vector's elements moves nothing.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![Loud("v0"), Loud("v1"), Loud("v2")];
    match &v[..] {
        [] => println!("empty"),
        [one] => println!("{}", one.0),
        [first, .., last] => println!("{} {}", first.0, last.0),
    }
    println!("end");
}

//--- expected stdout
// v0 v2
// end
// drop v0
// drop v1
// drop v2
