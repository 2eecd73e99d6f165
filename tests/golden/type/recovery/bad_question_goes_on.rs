// What `?` takes out is known even where it cannot return.
fn first(numbers: &[i32]) {
    let n = numbers.first()?; //~ E0277
    let m: String = *n; //~ E0308
}
fn main() {}
