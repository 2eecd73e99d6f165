// A parameter without mut.
fn add(v: Vec<i32>) -> usize {
    v.push(1); //~ E0596
    v.len()
}

fn main() {
    println!("{}", add(vec![]));
}
