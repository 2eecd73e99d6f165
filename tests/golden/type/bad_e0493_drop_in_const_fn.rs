// A const fn cannot drop what owns something.
const fn swallow(v: Vec<i32>) -> i32 { //~ E0493
    3
}

fn main() {
    println!("{}", swallow(Vec::new()));
}
