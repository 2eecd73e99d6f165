// unwrap takes the option.
fn main() {
    let name = Some(String::from("ada"));
    println!("{}", name.unwrap());
    println!("{}", name.is_some()); //~ E0382
}
