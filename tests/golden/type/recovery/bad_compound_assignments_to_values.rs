// What cannot be assigned to is told, and beside it that there is no such operator.
fn number() -> i32 {
    3
}

fn main() {
    5 += 3; //~ E0067
    "a" += "b"; //~ E0067 E0368
    number() += 1; //~ E0067
    (1, 2) += 3; //~ E0067 E0368
    let row = vec![1];
    row(0) = 3; //~ E0070 E0618
}
