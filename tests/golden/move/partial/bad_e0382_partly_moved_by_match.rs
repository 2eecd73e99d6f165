// A match that binds by value moves a part of the scrutinee.
fn main() {
    let o = Some(String::from("a"));
    match o {
        Some(s) => println!("{s}"),
        None => {}
    }
    println!("{o:?}"); //~ E0382
}
