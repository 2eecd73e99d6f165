// Functions with C's calling convention.
extern "C" fn twice(x: i32) -> i32 { //~ unsupported
    x * 2
}

fn main() {
    println!("{}", twice(2));
}
