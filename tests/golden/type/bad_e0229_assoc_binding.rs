// Vec has no associated type to bind.
fn f(v: Vec<Item = i32>) -> usize { //~ E0107 E0229
    v.len()
}

fn main() {}
