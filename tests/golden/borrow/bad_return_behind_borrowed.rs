// The second `return` that does not give the expected lifetime itself gives all of them another one: each later value is borrowed again, so the first short way is told.
struct Pair {
    left: String,
    n: i32,
}

fn odd(x: i32) -> bool {
    x % 2 == 1
}

fn same<T>(x: T) -> T {
    x
}

impl Pair {
    fn third(&self, b: &String) -> &String {
        if odd(9) {
            return same(b);
        }
        if odd(self.n) {
            return &*b; //~ lifetime
        }
        return if odd(9) { &self.left } else { b };
    }

    fn second(&self, b: &String) -> &String {
        if odd(self.n) {
            return &*b;
        }
        return if odd(9) { &self.left } else { b }; //~ lifetime
    }

    fn matched(&self, b: &String) -> &String {
        if odd(9) {
            return same(b);
        }
        let Pair { left: _, n: 5 } = *self else { return &*b }; //~ lifetime
        return match self.n {
            1 => &self.left,
            _ => b,
        };
    }
}

fn main() {
    let pair = Pair { left: String::from("l"), n: 5 };
    let other = String::from("o");
    println!("{} {} {}", pair.third(&other), pair.second(&other), pair.matched(&other));
}
