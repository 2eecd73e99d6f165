// A borrow that later rounds of a loop may still need is in conflict with itself, even where the
// variable that holds it is about to be assigned.

fn same<T>(t: T) -> T {
    t
}

fn kept(n: i32, again: bool) {
    let mut x = 1;
    let mut y = 2;
    let a = &mut x;
    let mut last: &mut i32 = &mut y;
    while n > *last {
        last = if again { last } else { a }; //~ E0499
    }
}

fn given_up(n: i32) {
    let mut x = 1;
    let mut y = 2;
    let a = &mut x;
    let mut last: &mut i32 = &mut y;
    while n > *last {
        last = same(a);
    }
}

fn main() {
    kept(0, true);
    given_up(0);
}
