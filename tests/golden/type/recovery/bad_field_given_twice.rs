// A field that is given again expects nothing of its value.
struct User {
    name: String,
    age: u8,
}
fn main() {
    let user = User { name: String::new(), age: 1, name: 5 }; //~ E0062
    println!("{} {}", user.name, user.age);
}
