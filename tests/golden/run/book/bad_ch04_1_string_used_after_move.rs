// A String that was assigned away is used.
fn main() {
    let greeting = String::from("good morning");
    let copy = greeting;
    println!("{greeting} {copy}"); //~ E0382
}
