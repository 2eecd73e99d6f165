// That a constructor is private leaves known what it makes.
mod shapes {
    pub struct Pair(i32, i32);
}

fn main() {
    let p = shapes::Pair(1, 2); //~ E0603
    println!("{}", p.0); //~ E0616
    let s: &str = p; //~ E0308
}
