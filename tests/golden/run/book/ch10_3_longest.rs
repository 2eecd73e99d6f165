// The result borrows from both parameters, and lives while both do.
fn longest<'a>(x: &'a str, y: &'a str) -> &'a str {
    if x.len() > y.len() { x } else { y }
}

fn first<'a>(x: &'a str, _y: &str) -> &'a str {
    x
}

fn main() {
    let a = String::from("long string is long");
    let kept;
    {
        let b = String::from("xyz");
        println!("{}", longest(a.as_str(), b.as_str()));
        kept = first(&a, &b);
    }
    println!("{kept}");
}

//--- expected stdout
// long string is long
// long string is long
