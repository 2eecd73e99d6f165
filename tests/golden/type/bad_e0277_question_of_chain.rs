// What has no `?` is told where the whole of it begins.
fn length(text: &str) -> Option<usize> {
    let n = text //~ E0277
        .trim()
        .len()?;
    Some(n)
}

fn main() {
    println!("{:?}", length(" a "));
}
