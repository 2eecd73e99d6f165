// A struct that holds a reference does not outlive what it refers to.
struct Excerpt<'a> {
    part: &'a str,
}

fn main() {
    let excerpt;
    {
        let novel = String::from("Call me Ishmael. Some years ago...");
        excerpt = Excerpt { part: novel.split('.').next().unwrap() }; //~ E0597
    }
    println!("{}", excerpt.part);
}
