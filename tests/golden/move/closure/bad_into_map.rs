// The receiver of `map` is moved: the option is gone.
fn main() {
    let name = Some(String::from("n"));
    let len = name.map(|s| s.len());
    println!("{len:?} {name:?}"); //~ E0382
}
