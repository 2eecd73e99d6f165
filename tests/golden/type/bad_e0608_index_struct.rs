// Nor can a struct without Index.
struct P;

fn main() {
    let p = P;
    println!("{}", p[0]); //~ E0608
}
