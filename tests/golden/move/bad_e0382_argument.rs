// Moved into a function's parameter.
fn eat(v: Vec<i32>) -> usize {
    v.len()
}

fn main() {
    let v = vec![1];
    eat(v);
    println!("{}", v.len()); //~ E0382
}
