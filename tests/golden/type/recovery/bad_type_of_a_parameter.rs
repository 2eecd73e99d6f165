// A call of a function with an unknown type in its signature ends the check of its caller.
fn take(s: String) {
    println!("{s}");
}

fn show(n: Number) { //~ E0425
    println!("{n}");
}

fn caller() {
    let s = String::new();
    take(s);
    show(3);
    println!("{s}");
}

fn main() {
    caller();
    let t = String::new();
    take(t);
    println!("{t}"); //~ E0382
}
