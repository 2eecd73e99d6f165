// A field of a type with a destructor is assigned: the whole value must be there.
struct Noisy(i32);
impl Drop for Noisy {
    fn drop(&mut self) {}
}
struct Pair {
    left: String,
    right: Noisy,
}
fn pair() -> Pair {
    Pair { left: String::new(), right: Noisy(1) }
}
fn in_a_loop() {
    let mut p = pair();
    let q = [p.right];
    for _ in &q {
        let _r = p; //~ E0382
    }
    p.right.0 += 1; //~ E0382
}
fn of_the_whole() {
    let mut p = pair();
    drop(p);
    p.right.0 = 2; //~ E0382
}
fn of_the_part() {
    let mut p = pair();
    drop(p.right);
    p.right.0 = 2;
    p.right.0 += 1; //~ E0382
}
fn of_another_part() {
    let mut p = pair();
    drop(p.left);
    p.right.0 = 2;
    p.left = String::new();
}
fn never_there() {
    let mut n: Noisy;
    n.0 = 1; //~ E0381
}
fn main() {
    in_a_loop();
    of_the_whole();
    of_the_part();
    of_another_part();
    never_there();
}
