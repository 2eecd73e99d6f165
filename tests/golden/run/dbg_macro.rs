// dbg! gives its value back; what it prints goes to standard error.
fn main() {
    let a = dbg!(2 * 3) + 1;
    println!("{a}");
}

//--- expected stdout
// 7
