// `match x { _ => .. }` neither moves nor drops `x`.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let x = Loud("x");
    match x {
        _ => println!("arm"),
    }
    match Some(Loud("temp")) {
        Some(_) => println!("some"),
        None => {}
    }
    println!("end {}", x.0);
}

//--- expected stdout
// arm
// some
// drop temp
// end x
// drop x
