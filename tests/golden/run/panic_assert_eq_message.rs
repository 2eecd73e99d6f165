// assert_eq! with a message.
//@ exit: 101
fn main() {
    let name = "ada";
    assert_eq!(name.len(), 4, "length of {name:?}"); //~ panic
}

//--- expected stdout
//--- expected panic
// assertion `left == right` failed: length of "ada"
//   left: 3
//  right: 4
