// A type parameter that no field uses.
struct P<T> { //~ E0392
    x: i32,
}

fn main() {}
