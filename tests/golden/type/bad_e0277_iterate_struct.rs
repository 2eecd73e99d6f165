// A struct is no iterator.
struct P;

fn main() {
    for x in P { //~ E0277
        println!("1");
    }
}
