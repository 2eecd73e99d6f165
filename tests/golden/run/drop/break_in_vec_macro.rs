// A `break` inside of `vec!` drops the elements so far.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    loop {
        let v = vec![Loud("e0"), Loud("e1"), break];
        println!("{}", v.len());
    }
    println!("end");
}

//--- expected stdout
// drop e1
// drop e0
// end
