// assert! with a message of its own.
//@ exit: 101
fn main() {
    let level = 7;
    assert!(level > 5, "never");
    println!("{level}");
    assert!(level < 5, "level {} is too high", level); //~ panic
}

//--- expected stdout
// 7
//--- expected panic
// level 7 is too high
