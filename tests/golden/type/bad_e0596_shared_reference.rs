// &mut through a shared reference.
fn add(v: &Vec<i32>) {
    v.push(1); //~ E0596
}

fn main() {
    add(&vec![]);
}
