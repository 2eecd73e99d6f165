// A function returns a closure as `impl Fn`: with `move` it owns what it needs.
fn scale(by: f64) -> impl Fn(f64) -> f64 {
    move |x| x * by
}
fn ids(prefix: String) -> impl FnMut() -> String {
    let mut n = 0;
    move || {
        n += 1;
        format!("{prefix}{n}")
    }
}
fn starts_with<'a>(head: &'a str) -> impl Fn(&str) -> bool + 'a {
    move |s| s.starts_with(head)
}

fn main() {
    let half = scale(0.5);
    println!("{} {}", half(3.0), scale(2.0)(half(1.0)));
    let mut next = ids(String::from("n"));
    println!("{} {}", next(), next());
    let b = String::from("ba");
    let with_ba = starts_with(&b);
    println!("{:?}", ["bar", "car", "bat"].iter().filter(|s| with_ba(s)).collect::<Vec<_>>());
}

//--- expected stdout
// 1.5 1
// n1 n2
// ["bar", "bat"]
