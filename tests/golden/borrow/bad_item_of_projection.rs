// An associated type carries the lifetime of the type that has it.
trait A { type X; fn x(&self) -> Self::X; }
struct P<'a>(&'a str);
impl<'a> A for P<'a> { type X = &'a str; fn x(&self) -> &'a str { self.0 } }
fn get<T: A>(t: &T) -> T::X { t.x() }
fn main() {
    let r;
    {
        let s = String::from("a");
        let p = P(&s); //~ E0597
        r = get(&p);
    }
    println!("{r}");
}
