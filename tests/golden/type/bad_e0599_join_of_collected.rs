// What is collected is known when a method of it is looked up.
fn main() {
    let reversed = "abc".chars().rev().collect::<Vec<_>>().join(""); //~ E0599
    let doubled: Vec<_> = [1, 2].iter().map(|x| x * 2).collect();
    println!("{reversed} {}", doubled.join(", ")); //~ E0599
    println!("{}", (1..4).collect::<Vec<_>>().join(",")); //~ E0599
    println!("{:?}", (1..4).map(f64::from).collect::<Vec<_>>().concat()); //~ E0599
}
