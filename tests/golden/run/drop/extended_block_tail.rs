// The tail of a block that initialises a `let` is extended, what the block declares is not.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let r = {
        let _local = Loud("local");
        &Loud("tail")
    };
    println!("use {}", r.0);
}

//--- expected stdout
// drop local
// use tail
// drop tail
