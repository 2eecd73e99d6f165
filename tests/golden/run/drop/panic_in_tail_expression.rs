// A panic in the tail of a block drops the tail's temporaries, then the block's locals.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn fail(&self) -> u32 {
        panic!("tail") //~ panic
    }
}

fn main() {
    let n = {
        let _local = Loud("local");
        Loud("tail").fail()
    };
    println!("{n}");
}

//--- expected stdout
// drop local
// drop tail
//--- expected panic
// tail
