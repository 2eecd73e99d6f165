// A trait's lifetime keeps a local borrowed.
trait T<'a> { fn get(&self) -> &'a i32; }
struct H<'a>(&'a i32);
impl<'a> T<'a> for H<'a> { fn get(&self) -> &'a i32 { self.0 } }
fn main() {
    let r;
    {
        let k = 3;
        r = H(&k).get(); //~ E0597
    }
    println!("{r}");
}
