// A `&mut` behind a `&` cannot be written through, whatever is called.

fn push(v: &&mut Vec<i32>) {
    v.push(1); //~ E0596
    (**v).push(2); //~ E0596
    let r = &mut **v; //~ E0596
    r.push(3);
}

fn write(v: &(&mut i32, i32)) {
    *v.0 = 1; //~ E0594
}

fn read(v: &&mut Vec<i32>) -> usize {
    v.len()
}

fn main() {}
