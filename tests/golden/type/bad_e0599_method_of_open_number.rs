// What a method is called on behind a reference must be known: a number of no known type has none.
fn main() {
    let squares: Vec<i32> = [1, 2].iter().map(|x| x.pow(2)).collect(); //~ E0599
    let mut prices = vec![2.5, 1.0];
    prices.sort_by(|a, b| a.total_cmp(b)); //~ E0599
    let half = &0.5;
    println!("{squares:?} {prices:?} {}", half.sqrt()); //~ E0599
}
