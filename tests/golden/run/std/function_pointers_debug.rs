// A struct that holds functions derives Debug; of a function its address is shown.
#[derive(Debug, Clone, Copy)]
struct Operation {
    name: &'static str,
    apply: fn(i32, i32) -> i32,
    check: fn(&str) -> bool,
}

fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let operation = Operation { name: "add", apply: add, check: str::is_empty };
    let shown = format!("{operation:?}");
    println!("{} {}", shown.starts_with("Operation { name: \"add\", apply: 0x"), shown.contains("check: 0x"));
    println!("{} {}", (operation.apply)(1, 2), (operation.check)(operation.name));
}

//--- expected stdout
// true true
// 3 false
