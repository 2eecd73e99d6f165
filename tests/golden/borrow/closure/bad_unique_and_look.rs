// While a closure needs what a reference leads to for itself, the reference is not used.
fn look(n: &mut i32) {
    let mut up = || *n += 1;
    println!("{n}"); //~ E0501
    up();
}

fn main() {
    let mut n = 1;
    look(&mut n);
}
