// An array behind a reference, taken apart by value.
fn f(a: &[String; 2]) -> usize {
    let [x, y] = *a; //~ E0508
    x.len() + y.len()
}

fn main() {
    println!("{}", f(&[String::new(), String::new()]));
}
