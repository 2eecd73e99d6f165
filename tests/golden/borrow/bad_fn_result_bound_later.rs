// A function that returns a pointer for one lifetime fixes it.
fn mk<'a>() -> fn(&'a i32) -> &'a i32 {
    fn id(x: &i32) -> &i32 { x }
    id
}
fn main() {
    let f = mk();
    let r;
    {
        let x = 1;
        r = f(&x); //~ E0597
    }
    println!("{r}");
}
