// Nor with `{:?}` before Debug is derived.
struct Rect {
    width: u32,
}

fn main() {
    let r = Rect { width: 3 };
    println!("{r:?} {}", r.width); //~ E0277
}
