// A list without a Box has no size.
enum List { //~ E0072
    Cons(i32, List),
    Nil,
}

fn main() {
    println!("1");
}
