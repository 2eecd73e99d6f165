// print!, println!, format! and their standard output; eprintln! writes elsewhere.
fn main() {
    print!("a");
    print!("{}{}", 1, 2);
    println!();
    println!("{}", format!("{}-{}", "x", format!("{:03}", 7)));
    eprintln!("not on standard output");
    eprint!("nor this");
    println!("done");
}

//--- expected stdout
// a12
// x-007
// done
