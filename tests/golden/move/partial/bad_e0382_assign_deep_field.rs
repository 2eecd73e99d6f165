// An assigned field deep inside of a moved struct: the outermost moved value is told.
struct Inner {
    x: String,
    y: String,
}
struct Outer {
    inner: Inner,
    z: String,
}

fn main() {
    let mut o = Outer { inner: Inner { x: String::new(), y: String::new() }, z: String::new() };
    drop(o.inner);
    o.z = String::from("fine");
    o.inner.x = String::from("not"); //~ E0382
    let mut p = Outer { inner: Inner { x: String::new(), y: String::new() }, z: String::new() };
    drop(p);
    p.inner.y = String::from("not"); //~ E0382
    println!("{}", o.z);
}
