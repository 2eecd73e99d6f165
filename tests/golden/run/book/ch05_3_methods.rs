// Methods, associated functions, several impl blocks, a method with the name of a field.
#[derive(Debug, Clone, Copy)]
struct Rect {
    width: u32,
    height: u32,
}

impl Rect {
    fn square(size: u32) -> Self {
        Self { width: size, height: size }
    }
    fn area(&self) -> u32 {
        self.width * self.height
    }
    fn width(&self) -> bool {
        self.width > 0
    }
}

impl Rect {
    fn can_hold(&self, other: &Rect) -> bool {
        self.width > other.width && self.height > other.height
    }
    fn max(self, other: Self) -> Self {
        if self.area() >= other.area() { self } else { other }
    }
    fn grow(&mut self, by: u32) -> &mut Self {
        self.width += by;
        self
    }
}

fn main() {
    let mut a = Rect { width: 30, height: 50 };
    let b = Rect::square(10);
    println!("{} {} {} {}", a.area(), a.width(), a.can_hold(&b), Rect::can_hold(&b, &a));
    println!("{:?}", a.max(b));
    a.grow(1).grow(2);
    println!("{}", dbg!(a.width));
}

//--- expected stdout
// 1500 true true false
// Rect { width: 30, height: 50 }
// 33
