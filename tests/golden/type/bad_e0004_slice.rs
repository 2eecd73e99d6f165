// Slice patterns that miss a length.
fn main() {
    let v = [1, 2, 3];
    let s: &[i32] = &v;
    match s { //~ E0004
        [] => println!("empty"),
        [_, _, ..] => println!("two or more"),
    }
}
