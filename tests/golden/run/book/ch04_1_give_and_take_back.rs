// Values go into functions and come back by return.
fn gives() -> String {
    String::from("yours")
}

fn takes_and_gives_back(text: String) -> (String, usize) {
    let length = text.len();
    (text, length)
}

fn main() {
    let a = gives();
    let (b, n) = takes_and_gives_back(a);
    println!("{b} {n}");
    let x = 5;
    let y = x;
    println!("{x} {y}");
}

//--- expected stdout
// yours 5
// 5 5
