// What a call gives is looked at before what it takes: of two ways alike, that of the result is told.
struct Node {
    n: i32,
}

fn same<T>(t: T) -> T {
    t
}

fn replaced(mut a: Option<&mut Node>) -> Option<&mut Node> {
    same(std::mem::replace(&mut a, Some(&mut Node { n: 8 })))  //~ E0515
}

fn main() {}
