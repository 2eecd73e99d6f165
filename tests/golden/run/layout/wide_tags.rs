// Tags that take the room of 16 aligned bytes, and niches in them.
use std::mem::size_of;

enum Wide {
    A(u128),
    B,
    C(u128, u8),
}
enum Outer {
    W(Wide),
    X,
    Y,
}
enum Never {}
type Stuck = Result<(Never, String), Option<u128>>;

fn show(o: &Outer) -> u128 {
    match o {
        Outer::W(Wide::A(n)) => *n,
        Outer::W(Wide::B) => 1000,
        Outer::W(Wide::C(n, m)) => n + *m as u128,
        Outer::X => 2000,
        Outer::Y => 3000,
    }
}

fn main() {
    println!("{} {} {}", size_of::<Wide>(), size_of::<Outer>(), size_of::<Option<Outer>>());
    println!("{} {}", size_of::<Stuck>(), size_of::<(u128, Stuck)>());
    println!("{}", size_of::<(u128, Option<Option<u128>>)>());
    for o in [
        Outer::W(Wide::A(u128::MAX)),
        Outer::W(Wide::B),
        Outer::W(Wide::C(7, 8)),
        Outer::X,
        Outer::Y,
    ] {
        println!("{}", show(&o));
        let n: Option<Outer> = Some(o);
        println!("{}", n.is_some());
    }
    let none: Option<Option<Outer>> = Some(None);
    println!("{}", matches!(none, Some(None)));
    let nested: [Option<Option<u128>>; 3] = [None, Some(None), Some(Some(5))];
    for n in nested {
        println!("{n:?}");
    }
}

//--- expected stdout
// 32 32 32
// 48 64
// 48
// 340282366920938463463374607431768211455
// true
// 1000
// true
// 15
// true
// 2000
// true
// 3000
// true
// true
// None
// Some(None)
// Some(Some(5))
