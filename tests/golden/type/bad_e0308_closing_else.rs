// An else branch that gives nothing.
fn sign(n: i32) -> i32 {
    if n > 0 {
        1
    } else { //~ E0308
        println!("not positive");
    }
}

fn main() {
    println!("{}", sign(1));
}
