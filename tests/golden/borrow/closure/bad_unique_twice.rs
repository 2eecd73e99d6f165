// Two closures change what the same reference leads to.
fn both(n: &mut i32) {
    let mut up = || *n += 1;
    let mut down = || *n -= 1; //~ E0524
    up();
    down();
}

fn main() {
    let mut n = 1;
    both(&mut n);
    println!("{n}");
}
