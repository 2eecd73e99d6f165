// The same through two type parameters.
fn app<T, U, F: Fn(T) -> U>(f: F, t: T) -> U {
    f(t)
}
fn tr<'a>(s: &'a str) -> &'a str {
    s.trim()
}
fn main() {
    let r;
    {
        let s = String::from(" a ");
        r = app(tr, s.as_str()); //~ E0597
    }
    println!("{r}");
}
