// Before edition 2024 the temporaries of a block's tail expression outlive the locals of the block.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    let n = {
        let _local = Loud("local");
        Loud("tail").len()
    };
    println!("{n}");
}

//--- expected stdout
// drop local
// drop tail
// 4
