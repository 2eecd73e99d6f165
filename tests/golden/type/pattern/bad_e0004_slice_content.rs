// A slice whose elements are constrained at both ends.
fn f(s: &[bool]) -> u32 {
    match s { //~ E0004
        [] => 0,
        [true, ..] => 1,
        [.., false] => 2,
    }
}

fn main() {
    println!("{}", f(&[false, true]));
}
