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

//--- expected stdout
// ExtractIf { peek: Some(1), .. }
// Some(2)
// ExtractIf { peek: Some(3), .. }
// Some(4)
// ExtractIf { peek: None, .. }
