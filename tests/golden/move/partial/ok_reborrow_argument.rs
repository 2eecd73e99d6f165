// A mutable reference given to a function is reborrowed, not moved.
fn add(v: &mut Vec<u32>) {
    v.push(1);
}

fn main() {
    let mut v = vec![];
    let r = &mut v;
    add(r);
    add(r);
    println!("{v:?}");
}
