// The ends of a range have one type.
fn main() {
    for i in 0..2.5 { //~ E0308
        println!("{}", i);
    }
}
