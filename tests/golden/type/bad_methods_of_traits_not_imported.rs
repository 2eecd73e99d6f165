// The methods of traits that are not in scope are not there.
use std::fmt;

struct P;

fn main() {
    let v = vec![1];
    v.index(2); //~ E0599
    v.hash(1); //~ E0599
    v.fmt(1); //~ E0599
    v.index_mut(1); //~ E0599
    P.add(1); //~ E0599
}
