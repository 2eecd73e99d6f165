// An iterator of strings is neither summed up to numbers nor collected to them.
fn names() -> impl Iterator<Item = String> {
    vec![1, 2].into_iter().map(|n| n.to_string())
}

fn main() {
    let v: Vec<i32> = names().collect(); //~ E0277
    println!("{v:?}");
}
