// One arm moves the variable, the code behind uses it.
fn main() {
    let s = String::from("a");
    let n = 3;
    match n {
        0 => println!("zero"),
        3 => drop(s),
        _ => {}
    }
    println!("{s}"); //~ E0382
}
