// Assignments through references, and values that are wanted without them.
fn grow(n: &mut i32, s: &String) {
    n = 3; //~ E0308
    s = s.to_uppercase(); //~ E0308
}

fn all(v: &mut Vec<i32>) {
    for x in v.iter_mut() {
        x += 1; //~ E0368
    }
    for x in v.iter() {
        x += 1; //~ E0368
    }
    for x in v.iter() {
        if x == 1 { //~ E0277
            println!("one");
        }
    }
}

fn below(a: &i32) -> bool {
    a < 3 //~ E0308
}

fn main() {
    let mut n = 1;
    grow(&mut n, &String::new());
    all(&mut vec![1]);
    below(&1);
    let part = [1, 2, 3][0..2]; //~ E0277
    let t = (1, 2);
    t[0]; //~ E0608
}

//--- expected helps
// 3: `*` in front changes what is behind the reference: `*n = ..`
// 4: `s` only lends the value: `let s = ..` makes a new variable
// 9: `*` in front changes the value behind the reference
// 12: a `&` only lends the value to be read: to change it, borrow it with `&mut` (a list in a loop: `.iter_mut()`)
// 15: `*` in front of the left side reads the value behind the reference
// 22: `*` in front of the left side reads the value behind the reference
// 30: borrow it: `&..` is a `&[{integer}]`
// 32: a part of a tuple is named by its place: `.0`
