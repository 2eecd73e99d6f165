// In a condition the temporaries of `&&` and `||` operands die with their operand, those of `&` at the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn is(&self, b: bool) -> bool {
        b
    }
}

fn main() {
    if Loud("a").is(true) && Loud("b").is(true) {
        println!("then");
    }
    if Loud("c").is(false) || Loud("d").is(false) {
        println!("never");
    } else {
        println!("else");
    }
    let both = Loud("e").is(true) & Loud("f").is(true);
    println!("{both}");
}

//--- expected stdout
// drop a
// drop b
// then
// drop c
// drop d
// else
// drop f
// drop e
// true
