// Every warning once: none of them keeps the program from running.
use std::fmt::Display;

struct Lamp {
    watts: u32,
}

enum Switch {
    On,
    Off,
}

fn helper() -> u32 {
    5
}

#[must_use]
fn level() -> u32 {
    3
}

fn answer() -> i32 {
    return 42;
    println!("after the answer");
}

fn main() {
    let unused = 1;
    let mut only_assigned = 2;
    only_assigned = 3;
    let mut twice = 4;
    twice = 5;
    let mut constant = 6;
    println!("{twice} {constant}");
    let _lamp = Lamp { watts: 60 };
    let result: Result<i32, String> = Ok(3);
    result;
    level();
    1 + 2;
    match Switch::On {
        Switch::On => {}
        Switch::Off => {}
    }
    println!("{}", answer());
}
