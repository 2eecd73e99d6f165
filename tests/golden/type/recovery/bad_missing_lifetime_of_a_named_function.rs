// A function that lacks a lifetime is only named here: the body is checked to its end.
fn name() -> &str { //~ E0106
    "x"
}

fn main() {
    let f = name;
    let text = String::new();
    let moved = text;
    println!("{text}{moved}"); //~ E0382
}
