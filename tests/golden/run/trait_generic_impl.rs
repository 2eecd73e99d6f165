// An impl for a generic type under a bound, and for a built-in type.
trait Area {
    fn area(&self) -> u32;
}

impl Area for u32 {
    fn area(&self) -> u32 {
        *self * *self
    }
}

impl<T: Area> Area for Vec<T> {
    fn area(&self) -> u32 {
        let mut sum = 0;
        for t in self {
            sum += t.area();
        }
        sum
    }
}

impl<T: Area> Area for Option<T> {
    fn area(&self) -> u32 {
        match self {
            Some(t) => t.area(),
            None => 0,
        }
    }
}

fn main() {
    println!("{} {}", 5u32.area(), vec![1u32, 2, 3].area());
    println!("{}", vec![Some(vec![4u32]), None].area());
}

//--- expected stdout
// 25 14
// 16
