// `unwrap` on a field moves the field.
struct H {
    o: Option<String>,
    n: u32,
}

fn main() {
    let h = H { o: Some(String::from("a")), n: 1 };
    let s = h.o.unwrap();
    println!("{s} {}", h.n);
    println!("{}", h.o.is_some()); //~ E0382
}
