// Through two shared references the longer lifetime can be had.
fn g<'a, 'b>(x: &'a &'b i32) -> &'b i32 {
    *x
}
fn h<'a, 'b>(x: &'a &'b i32, y: &'b i32) -> &'a i32 {
    y
}

fn main() {}
