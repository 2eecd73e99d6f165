// A method with `self` takes its owner away.
struct Rect {
    width: u32,
    height: u32,
}

impl Rect {
    fn max(self, other: Rect) -> Rect {
        if self.width * self.height >= other.width * other.height { self } else { other }
    }
}

fn main() {
    let a = Rect { width: 1, height: 2 };
    let b = Rect { width: 2, height: 2 };
    let larger = a.max(b);
    println!("{} {}", larger.width, a.width); //~ E0382
}
