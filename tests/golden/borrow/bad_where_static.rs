// A where-clause on a lifetime.
fn f<'a>(x: &'a str) -> String
where
    'a: 'static,
{
    String::from(x)
}
fn g(x: &str) {
    f(x); //~ E0521
}
fn h<'b>(x: &'b str) -> String {
    f(x) //~ E0521
}

fn main() {}
