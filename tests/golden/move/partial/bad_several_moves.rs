// Independent errors in one function, each on its line.
struct D(String);
impl Drop for D {
    fn drop(&mut self) {}
}

fn f(r: &String, a: [String; 2]) {
    let s = *r; //~ E0507
    let t = a[0]; //~ E0508
    let d = D(s);
    let u = d.0; //~ E0509
    println!("{t} {u}");
    let v = String::new();
    let w = v;
    println!("{v} {w}"); //~ E0382
    let x: u32;
    println!("{x}"); //~ E0381
}

fn main() {
    f(&String::new(), [String::new(), String::new()]);
}
