// The temporary that a `for` iterates over lives until the loop is done.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Bag(Vec<u32>, Loud);

impl Bag {
    fn items(&self) -> &[u32] {
        &self.0
    }
}

fn main() {
    for n in Bag(vec![1, 2], Loud("bag")).items() {
        println!("{n}");
    }
    println!("end");
}

//--- expected stdout
// 1
// 2
// drop bag
// end
