// A generic struct's type argument is fixed by the first use.
struct Pair<T> {
    a: T,
    b: T,
}

fn main() {
    let p = Pair { a: 1, b: "x" }; //~ E0308
    println!("{} {}", p.a, p.b);
}
