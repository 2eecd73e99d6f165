// A range without an end looks like the rest of a slice: it needs parentheses there.
fn kind(v: &[i32]) -> i32 {
    match v {
        [1.., ..] => 1, //~ E0658
        [_, n @ 5..] => *n, //~ E0658
        [(1..), _] => 2,
        [m @ (3..), _, _] => *m,
        [..=0, 1..=2] => 4,
        _ => 5,
    }
}

fn main() {
    kind(&[1]);
}
