// A function with one type parameter is given two.
fn same<T>(x: T) -> T {
    x
}

fn main() {
    println!("{}", same::<i32, i32>(1)); //~ E0107
}
