// A struct is not cast to an integer.
struct P;

fn main() {
    let n = P as i32; //~ E0605
}
