// A type parameter's default uses a later one.
struct P<T = U, U = i32> { //~ E0128
    a: T,
    b: U,
}

fn main() {
    println!("1");
}
