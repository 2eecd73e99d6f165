// & does not do for &mut.
fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let mut n = 5;
    bump(&n); //~ E0308
    n += 1;
    println!("{n}");
}
