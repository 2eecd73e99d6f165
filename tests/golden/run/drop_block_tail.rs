// A block's result outlives the block's locals.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn pick() -> Loud {
    let _local = Loud("local");
    let result = Loud("result");
    println!("leaving");
    result
}

fn main() {
    let r = pick();
    println!("got {}", r.0);
    let b = {
        let _inner = Loud("inner");
        Loud("value")
    };
    println!("got {}", b.0);
}

//--- expected stdout
// leaving
// drop local
// got result
// drop inner
// got value
// drop value
// drop result
