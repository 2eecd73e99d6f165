// Temporaries in the arguments of `println!` live until the line is printed.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn name(&self) -> &str {
        self.0
    }
}

fn main() {
    println!("{} {}", Loud("a").name(), Loud("b").name());
    let s = format!("{}-{}", Loud("c").name(), Loud("d").name());
    println!("{s}");
}

//--- expected stdout
// a b
// drop b
// drop a
// drop d
// drop c
// c-d
