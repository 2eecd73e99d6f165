// `return` outside of a function.
const N: i32 = return 5; //~ E0572

fn main() {}
