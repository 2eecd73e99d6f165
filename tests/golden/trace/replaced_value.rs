// Assigning drops the old value, after the new one is there.
fn main() {
    let mut name = String::from("first");
    println!("{name}");
    name = String::from("second");
    println!("{name}");
    let mut boxed = Box::new(1);
    *boxed += 1;
    boxed = Box::new(*boxed * 10);
    println!("{boxed}");
}

//--- expected narration
//--- expected stdout
