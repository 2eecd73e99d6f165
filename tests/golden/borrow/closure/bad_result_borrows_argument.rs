// What was returned as `impl Fn() + 'a` borrows as long as it is used.
fn first<'a>(v: &'a [String]) -> impl Fn() -> &'a str + 'a {
    move || v[0].as_str()
}

fn main() {
    let f;
    {
        let v = vec![String::from("x")];
        f = first(&v); //~ E0597
        println!("{}", f());
    }
    println!("{}", f());
}
