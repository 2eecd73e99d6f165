// `let _x = v` moves; `let _ = w` does not.
fn main() {
    let v = String::from("v");
    let w = String::from("w");
    let _x = v;
    let _ = w;
    println!("{w}");
    println!("{v}"); //~ E0382
}
