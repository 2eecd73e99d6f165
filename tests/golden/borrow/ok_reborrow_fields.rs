// Fields are reborrowed apart through one mutable reference.
fn main() {
    let mut x = (1, 2);
    let r = &mut x;
    let a = &mut r.0;
    let b = &mut r.1;
    *a = 1;
    *b = 2;
    let c = &r.0;
    r.1 = 5;
    println!("{c}");
}
