// What never ends in a condition makes the branches unreachable.
fn condition() -> i32 {
    if return 1 {
        1
    } else {
        2
    }
}
fn endless() {
    while loop {} {
        println!("x");
    }
}
fn matched(n: i32) -> i32 {
    match (if n > 1 { return 1 } else { panic!() }) {
        1 => 1,
        _ => 2,
    }
}
fn empty() {
    if panic!() {}
}
fn second() -> i32 {
    if true && return 1 {
        1
    } else if loop {} {
        2
    } else {
        3
    }
}
fn left() -> bool {
    (return true) && true
}
fn main() {
    if cfg!(unix) == false {
        condition();
        endless();
        matched(1);
        empty();
        second();
        left();
    }
}
