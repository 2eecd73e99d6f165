// A jump that leads nowhere does not end a function either: what it should give back is missing.
fn last(x: &[i32]) -> i32 { //~ E0308
    break x[0]; //~ E0268
}

fn in_branch(x: i32) -> i32 {
    if x > 3 {
        continue; //~ E0268
    }
    match x {
        1 => break, //~ E0268
        n => n,
    }
}

fn main() {}
