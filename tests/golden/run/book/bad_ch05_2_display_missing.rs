// A struct is not printable with `{}` by itself.
struct Rect {
    width: u32,
}

fn main() {
    let r = Rect { width: 3 };
    println!("{} {}", r, r.width); //~ E0277
}
