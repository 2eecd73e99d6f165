// `ref whole @ Some(_)` borrows, and the value is dropped at the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    match Some(Loud("inside")) {
        ref whole @ Some(ref l) => println!("{} {}", whole.is_some(), l.0),
        None => {}
    }
    println!("next");
    let whole @ Some(_) = Some(Loud("kept")) else { return };
    println!("{}", whole.is_some());
}

//--- expected stdout
// true inside
// drop inside
// next
// true
// drop kept
