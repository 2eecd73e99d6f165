// What becomes a field of a struct or enum is told where it stands.
struct Edit<'a> {
    text: &'a mut String,
}
fn odd(n: i32) -> bool {
    n % 2 == 1
}
fn put<'a>(v: &mut Vec<&'a i32>, n: &'a i32) {
    v.push(n);
}
fn chosen<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    match (if odd(4) { Some(a) } else { Some(&mut *a) }) { //~ lifetime
        Some(v) => {
            put(&mut *v, b);
        }
        _ => {}
    }
}
fn main() {
    let n = 1;
    chosen(&mut vec![&n], &n);
    Edit { text: &mut String::new() }.text.push('a');
}
