// What is captured by a unique borrow can be used again behind the closure's last call.
fn fill(v: &mut Vec<i32>) {
    let mut put = |n| v.push(n);
    put(1);
    put(2);
    v.push(3);
    let mut more = || v.extend([4, 5]);
    more();
}

fn main() {
    let mut v = vec![];
    fill(&mut v);
    println!("{v:?}");
}

//--- expected stdout
// [1, 2, 3, 4, 5]
