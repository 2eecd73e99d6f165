// A closure that moves a captured value drops it when it is called, and never if it is not.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let (a, b) = (Loud("called"), Loud("not called"));
    let first = || {
        let inside = a;
        println!("have {}", inside.0);
    };
    let second = || drop(b);
    first();
    println!("after the call");
    let _later = second;
    println!("end");
}

//--- expected stdout
// have called
// drop called
// after the call
// end
// drop not called
