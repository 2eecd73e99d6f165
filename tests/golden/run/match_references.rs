// Matching on a reference binds by reference; `&pattern` and `*` get the value; `ref` and `ref mut`.
fn main() {
    let pair = (String::from("left"), 5);
    match &pair {
        (text, n) => println!("{} {}", text.len(), *n + 1),
    }
    let (ref text, n) = pair;
    println!("{text} {n}");
    for &x in &[1, 2, 3] {
        print!("{} ", x + 1);
    }
    println!();
    let mut slot = Some(3);
    if let Some(ref mut n) = slot {
        *n += 1;
    }
    match &mut slot {
        Some(n) => *n *= 10,
        None => {}
    }
    println!("{:?} {}", slot, pair.0);
}

//--- expected stdout
// 4 6
// left 5
// 2 3 4 
// Some(40) left
