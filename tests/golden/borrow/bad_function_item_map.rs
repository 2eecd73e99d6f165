// Function items carry lifetimes through a generic map.
fn map<T, U>(v: Vec<T>, f: fn(T) -> U) -> Vec<U> {
    let mut o = Vec::new();
    for x in v {
        o.push(f(x));
    }
    o
}
fn len(s: &str) -> usize {
    s.len()
}
fn same(s: &str) -> &str {
    s
}
fn main() {
    let s = String::from("a");
    println!("{:?}", map(vec![s.as_str()], len));
    let t = map(vec![s.as_str()], same);
    drop(s); //~ E0505
    println!("{t:?}");
}
