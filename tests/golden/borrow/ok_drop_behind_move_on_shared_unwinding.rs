// What unwinds behind a move shares its drops with what unwinds before it, and does not need the borrow.

struct Guard<'a> {
    target: &'a mut i32,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.target += 1;
    }
}

fn may_panic(n: i32) -> i32 {
    n + 1
}

fn main() {
    let mut pair = (1, 2);
    let guard = Guard { target: &mut pair.0 };
    pair.1 = may_panic(pair.1);
    drop(guard);
    let all = &mut pair;
    all.0 = may_panic(all.0);
    println!("{} {}", all.0, all.1);
}
