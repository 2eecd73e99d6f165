// A closure that may be called again cannot move a captured value out.
fn main() {
    let label = String::from("l");
    let mut out = Vec::new();
    [1, 2].iter().for_each(|_| out.push(label)); //~ E0507
    println!("{out:?}");
}
