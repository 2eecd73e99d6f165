// A function that would give a value without a size makes no iterator of what it is mapped over.
fn main() {
    let _v: Vec<String> = vec!["a"] //~ E0277
        .into_iter()
        .map(str::from) //~ E0277
        .collect(); //~ E0599
}
