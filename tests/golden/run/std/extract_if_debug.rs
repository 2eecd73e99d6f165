// What `extract_if` gives shows the element that it would look at next.
fn main() {
    let mut numbers = vec![1, 2, 3, 4];
    let mut even = numbers.extract_if(.., |x| *x % 2 == 0);
    println!("{even:?}");
    println!("{:?}", even.next());
    println!("{even:?}");
    println!("{:?}", even.next());
    println!("{even:?}");
}
