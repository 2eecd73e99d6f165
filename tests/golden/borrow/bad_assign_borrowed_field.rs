// The borrowed field is assigned, another one may be.
fn main() {
    let mut p = (1, 2);
    let r = &p.0;
    p.1 = 3;
    p.0 = 4; //~ E0506
    println!("{r}");
}
