// assert_ne!.
//@ exit: 101
fn main() {
    assert_ne!("a", "b");
    println!("different");
    assert_ne!(Some("a"), Some("a")); //~ panic
}

//--- expected stdout
// different
//--- expected panic
// assertion `left != right` failed
//   left: Some("a")
//  right: Some("a")
