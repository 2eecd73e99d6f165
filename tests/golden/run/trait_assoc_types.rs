// Associated types, constants and functions, and an impl of Iterator driven by `for`.
trait Container {
    type Item;
    const KIND: &'static str;

    fn create() -> Self;
    fn first(&self) -> Option<Self::Item>;
}

struct Evens {
    next: u32,
}

impl Container for Evens {
    type Item = u32;
    const KIND: &'static str = "evens";

    fn create() -> Self {
        Evens { next: 0 }
    }

    fn first(&self) -> Option<u32> {
        Some(self.next)
    }
}

impl Iterator for Evens {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.next > 8 {
            return None;
        }
        self.next += 2;
        Some(self.next - 2)
    }
}

fn first_of<C: Container>(c: &C) -> Option<C::Item> {
    c.first()
}

fn main() {
    println!("{} {:?}", Evens::KIND, first_of(&Evens::create()));
    for n in Evens::create() {
        print!("{n} ");
    }
    println!();
}

//--- expected stdout
// evens Some(0)
// 0 2 4 6 8 
