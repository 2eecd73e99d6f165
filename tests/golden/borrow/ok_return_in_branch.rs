// A mutable borrow that is returned in one branch only.
fn get<'a>(v: &'a mut Vec<String>, i: usize) -> &'a mut String {
    if i < v.len() {
        return &mut v[i];
    }
    v.push(String::new());
    let n = v.len();
    &mut v[n - 1]
}
fn main() {
    let mut v = vec![];
    get(&mut v, 0).push('a');
    println!("{v:?}");
}
