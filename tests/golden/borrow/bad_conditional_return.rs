// A borrow that one arm returns counts in the other arm, too.
fn get(v: &mut Vec<String>) -> &mut String {
    match v.last_mut() {
        Some(s) => s,
        None => {
            v.push(String::new()); //~ E0499
            v.last_mut().unwrap() //~ E0499
        }
    }
}
fn main() {
    let mut v = vec![];
    get(&mut v).push('a');
    println!("{v:?}");
}
