// A field of an array's element.
struct P {
    name: String,
}

fn main() {
    let a = [P { name: String::new() }, P { name: String::new() }];
    let s = a[0].name; //~ E0508
    println!("{s}");
}
