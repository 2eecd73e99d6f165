// A slice pattern needs to know how long the array is.
fn first<const N: usize>(a: [i32; N]) -> i32 {
    let [x, ..] = a; //~ E0730
    x
}

fn main() {
    println!("{}", first([1, 2]));
}
