// A clone has a block of its own: a change of one is not seen in the other.
fn main() {
    let a = String::from("tea");
    let mut b = a.clone();
    b.push_str(" pot");
    println!("{a} {b} {}", a.as_ptr() == b.as_ptr());
}

//--- expected stdout
// tea tea pot false
