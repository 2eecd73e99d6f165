// Of an enum with one variant a closure captures the fields that it uses, as of a struct.

enum Only {
    One(String, i32),
}
enum Named {
    Point { x: Loud, y: Loud },
}
struct Loud(i32);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn borrowed() {
    let mut e = Only::One(String::from("abc"), 1);
    let length = || match e {
        Only::One(ref s, _) => s.len(),
    };
    let Only::One(_, ref mut n) = e;
    *n += 1;
    println!("{} {}", length(), std::mem::size_of_val(&length));
    let mut add = || {
        let Only::One(_, ref mut n) = e;
        *n += 1;
    };
    let Only::One(ref s, _) = e;
    add();
    println!("{s}");
    let Only::One(_, n) = e;
    println!("{n}");
}

fn moved() {
    let p = Named::Point { x: Loud(1), y: Loud(2) };
    let take = move || {
        let Named::Point { x, .. } = p;
        println!("takes {}", x.0);
    };
    println!("{}", std::mem::size_of_val(&take));
    take();
    let Named::Point { y, .. } = p;
    println!("left {}", y.0);
}

fn inside() {
    let mut pair = (Only::One(String::from("x"), 5), 7);
    let outer = || {
        let inner = || match pair.0 {
            Only::One(ref s, n) => println!("{s} {n}"),
        };
        inner();
    };
    pair.1 += 1;
    outer();
    println!("{}", pair.1);
}

fn main() {
    borrowed();
    moved();
    inside();
}

//--- expected stdout
// 3 8
// abc
// 3
// 4
// takes 1
// drop 1
// left 2
// drop 2
// x 5
// 8
