// Two mutable references to one value at the same time.
fn main() {
    let mut score = String::from("0:0");
    let home = &mut score;
    let away = &mut score; //~ E0499
    home.push('!');
    away.push('?');
}
