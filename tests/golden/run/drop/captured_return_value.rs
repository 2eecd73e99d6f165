// A returned value is ready before the locals are dropped, and lives on in the caller.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f() -> Loud {
    let _a = Loud("a");
    let result = Loud("result");
    let _b = Loud("b");
    result
}

fn main() {
    let r = f();
    println!("got {}", r.0);
    f();
    println!("end");
}

//--- expected stdout
// drop b
// drop a
// got result
// drop b
// drop a
// drop result
// end
// drop result
