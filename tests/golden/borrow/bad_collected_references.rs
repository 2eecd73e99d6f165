// References to elements are collected, then the vector is dropped.
fn main() {
    let v = vec![String::from("a")];
    let mut names: Vec<&String> = v.iter().collect();
    drop(v); //~ E0505
    println!("{names:?}");
}
