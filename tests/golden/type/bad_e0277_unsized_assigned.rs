// What is assigned must have a size: behind the `*` of a `String` or a `Vec` there is none.
fn text(r: &mut str, t: &str) {
    *r = *t; //~ E0277
}

fn list(s: &mut [i32], t: &[i32]) {
    *s = *t; //~ E0277
}

fn main() {
    let mut name = String::from("a");
    *name = String::from("b"); //~ E0277 E0308
    let mut numbers = vec![1, 2];
    numbers[..] = [3, 4]; //~ E0277 E0308
    text(&mut name, "c");
    list(&mut numbers, &[5, 6]);
    println!("{name} {numbers:?}");
}
