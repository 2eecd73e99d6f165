// assert_eq! shows both values.
//@ exit: 101
fn main() {
    assert_eq!(1 + 1, 2);
    println!("arithmetic works");
    assert_eq!(vec![1, 2], vec![1, 3]); //~ panic
}

//--- expected stdout
// arithmetic works
//--- expected panic
// assertion `left == right` failed
//   left: [1, 2]
//  right: [1, 3]
