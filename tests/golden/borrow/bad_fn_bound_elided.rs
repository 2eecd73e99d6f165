// A bound on a function ties result and argument.
fn app<F: Fn(&str) -> &str>(f: F, s: &str) -> &str {
    f(s)
}
fn tr(s: &str) -> &str {
    s.trim()
}
fn main() {
    let r;
    {
        let s = String::from(" a ");
        r = app(tr, &s); //~ E0597
    }
    println!("{r}");
}
