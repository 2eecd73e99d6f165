// Behind a `return` that is wrong, `?` is not told; before it, and behind a wrong tail, it is.
fn check(text: &str) {
    if text.is_empty() {
        return Err("empty"); //~ E0308
    }
    let number: i32 = text.parse()?;
    println!("{number}");
}

fn read(text: &str) -> i32 {
    let number: i32 = text.parse()?; //~ E0277
    if number > 3 {
        return Err("large"); //~ E0308
    }
    number
}

fn main() {
    check("1");
    println!("{}", read("2"));
}
