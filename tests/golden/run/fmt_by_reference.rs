// Formatting looks through references and boxes, and takes nothing away from its arguments.
fn main() {
    let s = String::from("kept");
    let b = Box::new(5);
    println!("{} {} {} {}", s, &s, &&s, b);
    println!("{} {}", s.len(), *b + 1);
    let r = &mut 3;
    println!("{} {:>3}", r, &r);
}

//--- expected stdout
// kept kept kept 5
// 4 6
// 3   3
