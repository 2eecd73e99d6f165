// The same with both named.
fn f<'a, 'b>(x: &'a i32, y: &'b i32) -> Vec<&'a i32> {
    let mut v = vec![x];
    v.push(y);
    v //~ lifetime
}

fn main() {}
