// `derive(Eq)` asks for it of every field.
#[derive(PartialEq, Eq)]
struct Weight {
    name: String,
    grams: f64, //~ E0277
}

#[derive(PartialEq, Eq)]
enum Size {
    Small,
    Exact(f64), //~ E0277
    Box { side: f32 }, //~ E0277
}

fn main() {
    let w = Weight { name: String::new(), grams: 1.0 };
    println!("{}", w.name);
}
