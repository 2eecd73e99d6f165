// What `format_args!` shows otherwise lives no longer than the statement, or the block around it.
const K: i32 = 4;

fn main() {
    let a = { let x = format_args!("{}", K); x }; //~ E0716
    println!("{a}");
    let b = { let x = format_args!("{:>5}", 0); x }; //~ E0716
    println!("{b}");
    let c = { let x = format_args!("{}", -1); x }; //~ E0716
    println!("{c}");
    let d = { let x = format_args!("{} {}", true, 1); x }; //~ E0716
    println!("{d}");
}
