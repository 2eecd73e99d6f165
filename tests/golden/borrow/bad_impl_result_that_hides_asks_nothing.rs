// Where an `impl Trait` hides a lifetime that it does not name, nothing else is asked for its sake;
// and another lifetime that is too short is told in its place.
fn scaled(list: &[i32]) -> impl Iterator<Item = i32> {
    let k = 3;
    list.iter().map(|x| x * k) //~ E0700
}
fn counter(list: &[i32]) -> (impl Iterator<Item = i32>, impl Fn() -> i32) {
    let k = 3;
    (list.iter().copied(), || k) //~ E0700
}
fn either(list: &[i32], turned: bool) -> impl Iterator<Item = &i32> {
    let own = vec![3];
    if turned { own.iter() } else { list.iter() } //~ E0515
}
fn shown(text: &str, twice: bool) -> impl std::fmt::Display {
    if twice {
        return text;
    }
    text //~ E0700
}
fn beside<'a>(list: &'a [i32], other: &[i32]) -> (impl Iterator<Item = i32>, &'a [i32]) {
    (list.iter().copied(), other) //~ E0621
}
fn main() {
    println!("{}", scaled(&[1]).count() + counter(&[2]).0.count() + either(&[3], true).count());
    println!("{} {}", shown("a", true), beside(&[1], &[2]).1.len());
}
