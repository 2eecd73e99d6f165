// Methods that the receiver lacks, and the value near it that has them.
struct Stack {
    items: Vec<i32>,
}

struct Counter;

fn bounded<T>(x: T) -> String {
    x.to_string() //~ E0599
}

fn main() {
    let stack = Stack { items: vec![] };
    stack.len(); //~ E0599
    stack.count(); //~ E0599
    Counter.to_string(); //~ E0599
    let v = vec![1, 2];
    let doubled = v.map(|x| x * 2); //~ E0599
    let word: Option<String> = None;
    word.push_str("a"); //~ E0599
    word.len(); //~ E0624
    let result: Result<Stack, i32> = Ok(stack);
    result.items; //~ E0609
    "abc".push('d'); //~ E0599
    [1, 2].push(3); //~ E0599
    "abc".rev(); //~ E0599
    bounded(1);
}

//--- expected helps
// 18: `.iter()` goes through it: `.iter().map(..)`
// 20: what is in the `Option` has it: `match`, `if let Some(x)` or `.unwrap_or(..)` take it out
// 21: what is in the `Option` has it: `match`, `if let Some(x)` or `.unwrap_or(..)` take it out
// 23: what is in the `Result` has it: `match`, `if let Ok(x)` or `?` take it out
// 24: a `&str` is only lent: `.to_string()` makes a `String` of it, which has it
// 25: the length of an array is fixed: a `Vec` can grow, `vec![..]` makes one
// 26: `.chars()` goes through it: `.chars().rev(..)`
