// A method has the lifetime parameters that its trait says, but for those that each call chooses.

trait Reads {
    fn bounded<'a>(x: &'a str)
    where
        'a: 'a;
    fn free<'a>(x: &'a str) -> &'a str;
    fn related<'a, 'b>(x: &'a u8, y: &'b u8);
}
struct S;
impl Reads for S {
    fn bounded(x: &str) {} //~ E0195
    fn free<'a, 'b>(x: &'a str) -> &'a str {
        x
    }
    fn related<'a, 'b: 'a>(x: &'a u8, y: &'b u8) {} //~ E0195
}

fn main() {}
