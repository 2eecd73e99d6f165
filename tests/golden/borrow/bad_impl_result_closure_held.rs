// A closure that is returned as an `impl Trait` escapes by itself; one that was stored before does not live long enough.

fn direct(k: i32) -> impl Fn() -> i32 {
    || k //~ E0373
}

fn named(k: i32) -> impl Fn() -> i32 {
    let f = || k; //~ E0597
    f
}

fn wrapped(k: i32) -> Option<impl Fn() -> i32> {
    Some(|| k) //~ E0597
}

fn passed(v: Vec<i32>) -> Option<impl Iterator<Item = i32>> {
    Some((0..3).map(|i| v[i])) //~ E0373
}

// Of several results the last one says what is hidden; those before it are compared with it.
fn first_of_two(k: i32) -> Option<impl Fn() -> i32> {
    if k > 0 {
        return Some(|| k); //~ E0373
    }
    None
}

fn last_of_two(k: i32) -> Option<impl Fn() -> i32> {
    if k > 0 {
        return None;
    }
    Some(|| k) //~ E0597
}

fn main() {
    let _ = (direct(1), named(2), wrapped(3), passed(vec![]), first_of_two(4), last_of_two(5));
}
