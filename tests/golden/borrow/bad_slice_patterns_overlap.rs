// Two slice patterns may name the same element.
fn main() {
    let mut v = [1, 2, 3];
    let [a, ..] = &mut v;
    let [.., b] = &mut v; //~ E0499
    *a = *b;
}
