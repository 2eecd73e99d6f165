// The value of a block that is a statement is dropped at once, before the block's temporaries can matter.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(n: &'static str) -> Loud {
    Loud(n)
}

fn main() {
    {
        let _a = Loud("a");
        make("value of the block");
    };
    let _ = { make("wildcard") };
    { make("block") };
    println!("end");
}

//--- expected stdout
// drop value of the block
// drop a
// drop wildcard
// drop block
// end
