// The panic of an index that a library type checks is told where the brackets are.
//@ exit: 101
fn numbers() -> Vec<i32> {
    vec![1, 2, 3]
}
fn main() {
    let at = 7;
    let n = numbers()
        .iter()
        .copied()
        .collect::<Vec<i32>>()
        [at]; //~ panic
    println!("{n}");
}

//--- expected stdout
//--- expected panic
// index out of bounds: the len is 3 but the index is 7
