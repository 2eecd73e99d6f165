// A moved value is dropped by its last owner only.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn take(l: Loud) {
    println!("take {}", l.0);
}

fn main() {
    let a = Loud("a");
    let b = a;
    let c = b;
    let _d = Loud("d");
    take(c);
    println!("end");
}

//--- expected stdout
// take a
// drop a
// end
// drop d
