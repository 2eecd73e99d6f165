// Braces around nothing but a macro are not needed either.
fn later() -> i32 {
    { todo!() }
}

fn fail() -> i32 {
    { panic!("no") }
}

fn list() -> Vec<i32> {
    { vec![1] }
}

fn text() -> String {
    { format!("a{}", 1) }
}

fn say() {
    { println!("x") }
}

fn say_and_end() {
    { println!("x"); }
}

fn is_one(x: i32) -> bool {
    { matches!(x, 1) }
}

fn claim() {
    { assert!(true) }
}

fn at_length() -> Vec<i32> {
    {
        vec![1]
    }
}

fn main() {
    if is_one(2) {
        later();
        fail();
    }
    list();
    text();
    say();
    say_and_end();
    claim();
    drop({ vec![1] });
    let _kept = { vec![1] };
    at_length();
}
