// Standard output hands on whole lines; what was begun is lost when the program aborts.
//@ exit: 134
fn main() {
    println!("whole");
    print!("begun");
    print!("begun too");
    std::process::abort();
}

//--- expected stdout
// whole
