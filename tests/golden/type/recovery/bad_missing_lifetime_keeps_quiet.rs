// What itself has a lifetime that is missing is of no known type: that it does not fit is not told.
struct Line {
    name: &str, //~ E0106
}

fn longest(a: &mut i32, b: &mut i32) -> &mut i32 { //~ E0106
    if a > b { a } else { b }
}

fn main() {
    let text: String = Line { name: "x" }.name;
    let flag: bool = longest(&mut 1, &mut 2);
    let flag: bool = *longest(&mut 1, &mut 2);
    let flag: bool = longest(&mut 1, &mut 2).0;
    let flag: bool = -*longest(&mut 1, &mut 2);
    let text = String::new();
    let moved = text;
    println!("{text}");
}
