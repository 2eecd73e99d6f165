// The variables of a `let .. else` come to life when the pattern has matched; what the other way
// does comes first.
struct Point {
    x: i32,
    y: i32,
}
fn static_only(a: &'static str, b: &str) -> &'static str {
    let v = Point { x: 9, y: 1 };
    let Point { x: mut n, y: ref m } = v else { return b }; //~ lifetime
    n += *m;
    println!("{n} {a}");
    b
}
fn first(v: &mut Vec<String>) -> &mut String {
    let Some(s) = v.first_mut() else {
        v.push(String::new()); //~ E0499
        return &mut v[0]; //~ E0499
    };
    s
}
fn given_back(v: Vec<String>) -> String {
    let [a, b] = &v[..] else { return v.join("-") };
    drop(v); //~ E0505
    a.clone() + b
}
fn main() {
    println!("{}", static_only("a", "b"));
}
