// Nor Debug, without a derive.
struct P;

fn main() {
    println!("{:?}", P); //~ E0277
}
