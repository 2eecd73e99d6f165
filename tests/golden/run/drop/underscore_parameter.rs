// A parameter whose pattern is `_` is dropped after all that is named, when the call ends.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(_: Loud, _b: Loud, _: Loud) {
    let _local = Loud("local");
    println!("body");
}

fn main() {
    f(Loud("first"), Loud("second"), Loud("third"));
}

//--- expected stdout
// body
// drop local
// drop third
// drop second
// drop first
