// Behind `&mut self` a method by value has nothing to take.
struct Rect {
    width: u32,
}

impl Rect {
    fn max(self, other: Rect) -> Rect {
        if self.width >= other.width { self } else { other }
    }
    fn set_to_max(&mut self, other: Rect) {
        let larger = self.max(other); //~ E0507
        *self = larger;
    }
}

fn main() {
    let mut r = Rect { width: 1 };
    r.set_to_max(Rect { width: 2 });
}
