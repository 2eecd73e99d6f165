// Behind a reference the type without end does no more harm.
enum List { //~ E0072
    Cons(i32, List),
    Nil,
}

fn first(list: &List) -> i32 {
    match list {
        List::Cons(n, _) => *n,
        List::Nil => 0,
    }
}

fn main() {
    println!("none");
}
