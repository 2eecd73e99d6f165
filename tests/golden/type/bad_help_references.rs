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
