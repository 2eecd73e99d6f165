// Each body is checked on its own: one error in each of two functions, a correct one between.
fn first() -> i32 {
    "x" //~ E0308
}

fn second() -> i32 {
    2
}

fn third() {
    let v = vec![second()];
    v.jump(); //~ E0599
}

fn main() {
    println!("{}", first());
    third();
}
