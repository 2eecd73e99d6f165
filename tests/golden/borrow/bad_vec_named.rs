// A vector of one lifetime gets a reference of another.
fn f<'a>(x: &'a i32, y: &i32) -> Vec<&'a i32> {
    let mut v = vec![x];
    v.push(y);
    v //~ E0621
}

fn main() {}
