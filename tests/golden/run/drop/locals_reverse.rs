// Locals are dropped in reverse order of declaration, shadowed ones in their own place.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let x = Loud("first x");
    let _y = Loud("y");
    let x = Loud(if x.0.len() > 3 { "second x" } else { "?" });
    println!("{}", x.0);
    let _z = Loud("z");
}

//--- expected stdout
// second x
// drop z
// drop second x
// drop y
// drop first x
