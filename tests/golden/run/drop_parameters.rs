// A function owns its arguments: they are dropped when it returns, in reverse order, after its locals.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn eat(a: Loud, _b: Loud) {
    let _c = Loud("c");
    println!("eating {}", a.0);
}

fn ignore(_: Loud) {
    println!("ignoring");
}

fn main() {
    eat(Loud("a"), Loud("b"));
    ignore(Loud("i"));
    println!("end");
}

//--- expected stdout
// eating a
// drop c
// drop b
// drop a
// ignoring
// drop i
// end
