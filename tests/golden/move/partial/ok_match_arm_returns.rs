// The arm that moves also returns.
fn f(n: u32) -> String {
    let s = String::from("a");
    match n {
        0 => return s,
        1 => {
            drop(s);
            return String::new();
        }
        _ => {}
    }
    s
}

fn main() {
    println!("{}", f(2));
}
