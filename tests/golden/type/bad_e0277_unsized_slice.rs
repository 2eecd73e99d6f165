// A slice by value has no size.
fn f(v: [i32]) -> usize { //~ E0277
    v.len()
}

fn main() {}
