// assert! shows the condition as it was written.
//@ exit: 101
fn main() {
    let a = 3;
    assert!(a > 2);
    println!("first holds");
    assert!(a + 1 > 2 * a && true); //~ panic
}

//--- expected stdout
// first holds
//--- expected panic
// assertion failed: a + 1 > 2 * a && true
