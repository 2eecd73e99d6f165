// A length that nothing says is missed as a constant: of what an impl needs, and of a written type.
fn of_impl(v: Vec<i32>) {
    let _a: [i32; _] = v.try_into().unwrap(); //~ E0284
}

fn of_result(v: &[i32]) {
    let _a: Result<[i32; _], _> = v.try_into(); //~ E0284
}

fn of_type() {
    let _a: Option<[i32; _]> = None; //~ E0284
}

fn of_trait() {
    let _a: [i32; _] = Default::default(); //~ E0284 E0790
}

fn main() {
    of_impl(vec![1]);
    of_result(&[1]);
    of_type();
    of_trait();
}
