// A by-value match moves the payload into the binding: dropped at the end of the arm.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let slot = Some(Loud("payload"));
    match slot {
        Some(x) => println!("arm has {}", x.0),
        None => println!("nothing"),
    }
    println!("after the match");
    let other = Some(Loud("kept"));
    if let Some(ref x) = other {
        println!("looked at {}", x.0);
    }
    println!("end");
}

//--- expected stdout
// arm has payload
// drop payload
// after the match
// looked at kept
// end
// drop kept
