// What a closure borrows cannot be moved away before its last call.
fn main() {
    let name = String::from("x");
    let greet = || println!("hello {name}");
    let taken = name; //~ E0505
    greet();
    println!("{taken}");
}
