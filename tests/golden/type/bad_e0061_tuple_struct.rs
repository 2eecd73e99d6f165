// A tuple struct's constructor is a function with a fixed number of arguments.
struct P(i32, i32);

fn main() {
    let p = P(1); //~ E0061
    println!("{} {}", p.0, p.1);
}
