// A field of an element.
struct P {
    name: String,
}

fn main() {
    let v = vec![P { name: String::new() }];
    let s = v[0].name; //~ E0507
    println!("{s}");
}
