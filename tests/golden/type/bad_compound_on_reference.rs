// `+=` on a reference that a call gives: a `*` is what lacks. On another result it is no place either.
use std::collections::HashMap;

fn first(v: &mut Vec<i32>) -> &mut i32 {
    &mut v[0]
}

fn size(v: &Vec<i32>) -> Option<usize> {
    Some(v.len())
}

fn main() {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    counts.entry("a").or_insert(0) += 1; //~ E0368
    let mut v = vec![1];
    first(&mut v) *= 2; //~ E0368
    size(&v) += 1; //~ E0067 E0368
    v.len() += 1; //~ E0067
}
