// Slice patterns: fixed lengths, first and last, the rest bound with @.
fn shape(v: &[i32]) -> String {
    match v {
        [] => String::from("empty"),
        [one] => format!("one {one}"),
        [first, last] => format!("two {first} {last}"),
        [0, rest @ ..] => format!("zero, then {}", rest.len()),
        [first, .., last] => format!("from {first} to {last}"),
    }
}

fn main() {
    println!("{} {}", shape(&[]), shape(&[1]));
    println!("{} {}", shape(&[1, 2]), shape(&[0, 1, 2]));
    println!("{}", shape(&vec![4, 5, 6, 7]));
    let [a, _, c] = [1, 2, 3];
    let [first, middle @ .., last] = [1, 2, 3, 4];
    println!("{a} {c} {first} {:?} {last}", middle);
}

//--- expected stdout
// empty one 1
// two 1 2 zero, then 2
// from 4 to 7
// 1 3 1 [2, 3] 4
