// A closure in a generic function captures values of the function's type parameters.
use std::fmt::Debug;

fn show_all<T: Debug + Clone>(items: &[T], extra: T) -> Vec<String> {
    let with_extra = |x: &T| format!("{:?}/{:?}", x, extra);
    items.iter().map(with_extra).collect()
}
fn keep<T: PartialOrd>(items: Vec<T>, limit: T) -> Vec<T> {
    items.into_iter().filter(|x| *x < limit).collect()
}

fn main() {
    println!("{:?}", show_all(&[1, 2], 3));
    println!("{:?}", show_all(&["a"], "b"));
    println!("{:?}", keep(vec![1.5, 2.5], 2.0));
}

//--- expected stdout
// ["1/3", "2/3"]
// ["\"a\"/\"b\""]
// [1.5]
