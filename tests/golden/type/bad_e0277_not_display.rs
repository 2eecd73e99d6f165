// A struct has no Display of its own.
struct P;

fn main() {
    println!("{}", P); //~ E0277
}
