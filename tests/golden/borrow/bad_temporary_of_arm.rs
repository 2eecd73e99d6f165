// A temporary of an arm is borrowed beyond it.
fn main() {
    let o: Option<String> = None;
    let r = match &o {
        Some(s) => s.as_str(),
        None => String::from("z").as_str(), //~ E0716
    };
    println!("{r}");
}
