// A panic unwinds: frames end from the top, and each drops what it owns.
//@ exit: 101
fn check(values: Vec<i32>, index: usize) -> i32 {
    let note = String::from("looking");
    println!("{note}");
    values[index] //~ panic
}

fn main() {
    let title = String::from("values");
    let numbers = vec![1, 2, 3];
    let n = check(numbers, 7);
    println!("{title} {n}");
}

//--- expected narration
//--- expected stdout
//--- expected panic
