// What a closure returned borrows what it captured.
fn main() {
    let mut names = vec![String::from("a")];
    let first = || &names[0];
    let f = first();
    names.clear(); //~ E0502
    println!("{f}");
}
