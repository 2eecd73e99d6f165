// A panic in a closure unwinds through it: what it captured is dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = Loud("captured");
    let _b = Loud("outside");
    let v = vec![1, 2];
    let get = move |i: usize| {
        let _c = Loud("inside");
        println!("{}", a.0);
        v[i] //~ panic
    };
    println!("{}", get(1));
    println!("{}", get(2));
}

//--- expected stdout
// captured
// drop inside
// 2
// captured
// drop inside
// drop outside
// drop captured
//--- expected panic
// index out of bounds: the len is 2 but the index is 2
