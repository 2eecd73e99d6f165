// panic! with a formatted message.
//@ exit: 101
fn check(age: i32) {
    if age < 0 {
        panic!("age is {age}, which is {} too low", -age); //~ panic
    }
    println!("ok {age}");
}

fn main() {
    check(3);
    check(-4);
}

//--- expected stdout
// ok 3
//--- expected panic
// age is -4, which is 4 too low
