// A number is no range.
fn main() {
    for i in 5 { //~ E0277
        println!("{i}");
    }
}
