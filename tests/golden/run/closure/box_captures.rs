// The contents of a box are captured by themselves; with `move` the whole box is.
fn main() {
    let mut b = Box::new((1, String::from("x")));
    {
        let mut up = || b.0 += 1;
        up();
        up();
    }
    println!("{} {}", b.0, b.1);
    let whole = move || b.1.len() + b.0;
    println!("{}", whole());
}

//--- expected stdout
// 3 x
// 4
