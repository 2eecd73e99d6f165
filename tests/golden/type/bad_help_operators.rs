// Operators that a type lacks.
#[derive(Clone)]
struct Cell;

fn largest<T>(list: &[T]) -> &T {
    let mut best = &list[0];
    for x in list {
        if x > best { //~ E0369
            best = x;
        }
    }
    best
}

fn plus<T>(a: T, b: T) -> T {
    a + b //~ E0369
}

fn show<T>(a: T) {
    println!("{}", a); //~ E0277
}

fn main() {
    let shift = 'c' - 'a'; //~ E0369
    let grid = [Cell; 3]; //~ E0277
    largest(&[1]);
    plus(1, 2);
    show(1);
}

//--- expected helps
// 8: ask for it where `T` is declared: `T: PartialOrd`
// 16: ask for it where `T` is declared: `T: std::ops::Add<Output = T>`
// 20: ask for it where `T` is declared: `T: Display`
// 24: `as u8` or `as u32` makes a number of a `char`, `as char` turns a `u8` back
// 25: write `#[derive(Clone, Copy)]` above the definition of `Cell`
