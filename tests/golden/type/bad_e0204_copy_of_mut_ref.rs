// Nor can one that holds a mutable reference.
struct S<'a> {
    n: &'a mut i32,
}

impl<'a> Clone for S<'a> {
    fn clone(&self) -> Self {
        todo!()
    }
}

impl<'a> Copy for S<'a> {} //~ E0204

fn main() {
    let s = S { n: &mut 1 };
    println!("{}", s.n);
}
