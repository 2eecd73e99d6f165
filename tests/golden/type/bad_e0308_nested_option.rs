// One Some too many.
fn find(n: i32) -> Option<i32> {
    Some(Some(n)) //~ E0308
}

fn main() {
    println!("{:?}", find(1));
}
