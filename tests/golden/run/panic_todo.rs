// todo! with and without a message.
//@ exit: 101
fn later(n: i32) -> i32 {
    if n > 0 {
        n
    } else {
        todo!("negative numbers like {n}") //~ panic
    }
}

fn main() {
    println!("{}", later(1));
    println!("{}", later(-1));
}

//--- expected stdout
// 1
//--- expected panic
// not yet implemented: negative numbers like -1
