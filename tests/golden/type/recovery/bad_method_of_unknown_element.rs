// After a method of what is not known after an error, nothing is told of what it turns out to be.
fn main() {
    let parts: Vec<_> = "a,b".split(','); //~ E0308
    for part in &parts {
        println!("{}", part.len());
        let text: &str = part;
        println!("{text}");
    }
}
