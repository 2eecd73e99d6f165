// A method with `&mut self` on a variable that is not `mut`.
struct Rect {
    width: u32,
}

impl Rect {
    fn widen(&mut self) {
        self.width += 1;
    }
}

fn main() {
    let r = Rect { width: 3 };
    r.widen(); //~ E0596
}
