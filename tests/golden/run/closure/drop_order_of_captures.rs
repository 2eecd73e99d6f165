// Captured values are dropped with the closure, in the order in which it names them first.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = Loud("a");
    let b = Loud("b");
    let c = Loud("c");
    {
        let show = move || println!("{} {}", b.0, a.0);
        let keep = move || {
            let _both = (&b, &a);
        };
        show();
        keep();
        println!("end of the block");
    }
    println!("{}", c.0);
}

//--- expected stdout
// b a
// end of the block
// drop b
// drop a
// c
// drop c
