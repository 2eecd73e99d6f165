// What an iterator gave keeps the vector borrowed.
struct It<'a> { v: &'a [i32] }
impl<'a> Iterator for It<'a> {
    type Item = &'a i32;
    fn next(&mut self) -> Option<Self::Item> {
        let (a, b) = self.v.split_first()?;
        self.v = b;
        Some(a)
    }
}
fn main() {
    let r;
    {
        let v = vec![1, 2];
        let mut it = It { v: &v }; //~ E0597
        r = it.next();
    }
    println!("{:?}", r);
}
