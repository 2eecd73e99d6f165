// A closure that never returns; one whose branches end in panics.
//@ exit: 101
fn main() {
    let stop = |why: &str| -> ! { panic!("stopped: {why}") }; //~ panic
    let check = |n: i32| if n < 0 { stop("negative") } else { n * 2 };
    println!("{}", check(4));
    println!("{}", check(-1));
}

//--- expected stdout
// 8
//--- expected panic
// stopped: negative
