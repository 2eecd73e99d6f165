// Real std has a private method of this name.
fn main() {
    let o = Some(1);
    o.len(); //~ E0624
    let d: std::collections::VecDeque<i32> = std::collections::VecDeque::new();
    d.is_full(); //~ E0624
    let n = 'c';
    n.len(); //~ E0599
}
