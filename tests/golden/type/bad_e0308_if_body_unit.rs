// The body of an `if` without `else` has no value.
fn twice(n: i32) -> i32 {
    if n > 0 { //~ E0308
        println!("{n}");
    }
}

fn main() {
    println!("{}", twice(2));
}
