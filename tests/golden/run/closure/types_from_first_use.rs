// The types of parameters come from what the closure is called with first, or from an annotation.
fn main() {
    let twice = |x| x + x;
    println!("{}", twice(4u8));
    let join = |a: &str, b: &str| -> String { format!("{a}+{b}") };
    println!("{}", join("x", "y"));
    let id = |v| v;
    let n: Vec<u64> = id(vec![1, 2]);
    println!("{n:?}");
}

//--- expected stdout
// 8
// x+y
// [1, 2]
