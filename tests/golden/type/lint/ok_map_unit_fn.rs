// `map` over a slice's elements with a function or closure that gives nothing: told at `map`.
fn show(x: &i32) {
    println!("{x}");
}

fn main() {
    let numbers = vec![1, 2];
    let mut sum = 0;
    numbers.iter().map(show);
    numbers
        .iter()
        .map(|x| println!("{x}"));
    numbers.iter().map(|x| sum += x);
    numbers.iter().map(|x| x + 1);
    numbers.iter().rev().map(show);
    (0..3).map(|x| println!("{x}"));
    let kept = numbers.iter().map(show);
    println!("{}", kept.count());
}
