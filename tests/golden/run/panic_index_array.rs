// Indexing an array out of bounds with a computed index.
//@ exit: 101
fn pick(a: &[i32; 4], i: usize) -> i32 {
    a[i] //~ panic
}

fn main() {
    let a = [1, 2, 3, 4];
    println!("{}", pick(&a, 3));
    println!("{}", pick(&a, 10));
}

//--- expected stdout
// 4
//--- expected panic
// index out of bounds: the len is 4 but the index is 10
