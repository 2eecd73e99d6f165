// A result without a size is told once.
fn part(v: &[i32]) -> [i32] { //~ E0277
    v
}

fn text() -> str { //~ E0277
    "a"
}

fn main() {
    println!("none");
}
