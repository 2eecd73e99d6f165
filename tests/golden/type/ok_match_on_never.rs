// What never comes may be matched as any type: `!` becomes what the patterns ask for.
#![allow(unreachable_code, unused_variables)]

fn of_panic() -> i32 {
    match panic!("no") {
        Some(x) => x,
        None => 2,
    }
}

fn of_return() -> i32 {
    match return 1 {
        1 => 1,
        _ => 2,
    }
}

fn of_let() {
    if let Some(x) = panic!("no") {
        let y: i32 = x;
    }
    let Some(z) = panic!("no") else { return };
    let w: u8 = z;
}

fn without_arms() -> i32 {
    match panic!("no") {}
}

fn main() {
    if of_return() > 9 {
        of_panic();
        of_let();
        without_arms();
    }
    of_return();
}
