// The operand of `?` is an argument, whose type is well formed: what is behind a reference outlives it.
struct Two<'a, 'b> {
    left: &'a String,
    right: &'b i32,
}

fn right(n: &i32) -> Option<&&i32> {
    let two = (Some(&Two { left: &String::from("a temporary"), right: n }))?;
    Some(&two.right) //~ E0515
}

fn main() {
    println!("{:?}", right(&1));
}
