// A move is a use.
fn main() {
    let s: String;
    let t = s; //~ E0381
    println!("{t}");
}
