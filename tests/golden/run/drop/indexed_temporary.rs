// An indexed temporary lives to the end of the statement, an extended one to the end of the block.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    println!("{}", [Loud("a"), Loud("b")][1].0);
    println!("next");
    let r = &[Loud("c"), Loud("d")][0];
    println!("use {}", r.0);
}

//--- expected stdout
// b
// drop a
// drop b
// next
// use c
// drop c
// drop d
