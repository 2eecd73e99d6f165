// A closure for all lifetimes, by a bound or an annotation, is called with short-lived references.
fn first_word<F>(text: &str, f: F) -> usize
where
    F: Fn(&str) -> &str,
{
    f(text).len()
}

fn main() {
    let split = String::from("-");
    println!("{}", first_word("ab-cde", |s| s.split(split.as_str()).next().unwrap()));
    let len = |s: &str| s.len();
    {
        let short = String::from("short");
        println!("{}", len(&short));
    }
    println!("{}", len("longer"));
}

//--- expected stdout
// 2
// 5
// 6
