// A reference that becomes a part of a tuple or array, or an argument, of its very own type is
// copied: the variable that it stands in is used. Else `*r` is borrowed.
fn odd(n: i32) -> bool {
    n % 2 == 1
}
fn either<'a, T>(a: &'a T, b: &'a T) -> &'a T {
    if odd(1) { a } else { b }
}
fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if odd(1) { a } else { b }
}
struct Slot<T> {
    value: T,
    spare: Option<T>,
}
impl<T> Slot<T> {
    fn put(&mut self, t: T) -> Option<T> {
        self.spare.replace(t)
    }
}
fn replaced(mut t: (&str, i32)) {
    let old = std::mem::replace(&mut t, (t.0, 5)); //~ E0503
    println!("{old:?} {t:?}");
}
fn assigned(mut t: (&str, i32)) {
    let r = &mut t;
    r.1 += 1;
    t = (t.0, 2); //~ E0503 E0506
    println!("{}", r.1);
}
fn told_by_what_is_expected(mut t: (&str, i32)) {
    t = std::mem::replace(&mut t, (t.0, 5)); //~ E0502
    println!("{t:?}");
}
fn to_a_method(mut s: Slot<&String>) {
    if let Slot { value: v, spare: Some(w) } = &mut s {
        s.put(s.value); //~ E0499 E0503
        println!("{v} {w}");
    }
}
fn in_a_branch<'b>(c: &'b String, mut b: &'b String) -> &'b String {
    let v = [either_mut(&mut b, &mut b)]; //~ E0499
    *v[0] = if odd(1) { b } else { either(b, c) }; //~ E0503 E0502
    b
}
fn of_the_first_arm(mut b: &str) -> &'static str {
    let v = match None::<String> {
        Some(_) if odd(1) => &mut "lit",
        _ => &mut b,
    };
    *v = b; //~ E0502
    "word"
}
fn main() {
    replaced(("a", 1));
}
