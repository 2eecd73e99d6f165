// Generic functions: inferred, with a turbofish, with two parameters, one instance per type.
fn same<T>(x: T) -> T {
    x
}

fn pair<A, B>(a: A, b: B) -> (B, A) {
    (b, a)
}

fn last<T: Copy>(v: &[T]) -> T {
    v[v.len() - 1]
}

fn main() {
    println!("{} {} {}", same(1), same("s"), same::<f64>(2.0));
    println!("{:?} {:?}", pair(1, 'x'), pair(String::from("a"), same(true)));
    println!("{} {}", last(&[1, 2, 3]), last(&vec!['a', 'b']));
    println!("{}", same(same(7u8)));
}

//--- expected stdout
// 1 s 2
// ('x', 1) (true, "a")
// 3 b
// 7
