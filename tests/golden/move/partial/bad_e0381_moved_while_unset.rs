// Moving a variable that has a value on one path only.
fn take(s: String) {
    println!("{s}");
}

fn main() {
    let s: String;
    let n = 3;
    if n > 2 {
        s = String::from("a");
    }
    take(s); //~ E0381
}
