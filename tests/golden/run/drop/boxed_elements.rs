// Boxes drop their content, also inside vectors, options and one another.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _deep = Box::new(Box::new(Loud("deep")));
    let _list = vec![Some(Box::new(Loud("some"))), None, Some(Box::new(Loud("last")))];
    let _slice: Box<[Loud]> = vec![Loud("s0"), Loud("s1")].into_boxed_slice();
    println!("end");
}

//--- expected stdout
// end
// drop s0
// drop s1
// drop some
// drop last
// drop deep
