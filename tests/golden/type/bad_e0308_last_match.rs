// Of a `match` at the end of a body the arm is marked, where one alone gives a value; else the whole.
fn forgotten_result(x: Option<i32>) {
    match x {
        Some(n) => Some(n + 1), //~ E0308
        None => return,
    }
}

fn of_one(x: i32) {
    if x > 3 {
        match x {
            _ => {
                println!("three");
                match x {
                    _ => 3, //~ E0308
                }
            }
        }
    }
}

fn of_two(x: i32) {
    match x { //~ E0308
        1 => Some(1),
        _ => None,
    }
}

fn no_end(x: i32) {
    let u: () = match x { //~ E0308
        _ => 3,
    };
    match x { //~ E0308
        _ => 3,
    }
    println!();
}

fn main() {}
