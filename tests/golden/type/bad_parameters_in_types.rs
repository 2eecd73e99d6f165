// A parameter is no type, and its value no length of a type.
struct A<const N: usize>;
struct S {
    part: i32,
}
fn zeros(n: usize) -> [i32; n] { //~ E0435
    [0; 3]
}
fn block(n: usize) -> [i32; { n + 1 }] { //~ E0435
    [0; 3]
}
fn before(v: [i32; n], n: usize) -> usize { //~ E0435
    n
}
fn const_arg(n: usize) -> A<{ n }> { //~ E0435
    A
}
fn arg(n: usize) -> Vec<n> { //~ E0435
    vec![]
}
fn result(note: &str) -> &note { //~ E0573
    note
}
fn behind(a: i32, b: a) -> i32 { //~ E0573
    a
}
impl S {
    fn part(&self, n: i32) -> n { //~ E0573
        self.part
    }
}
const M: usize = 2;
fn constant(m: usize) -> [usize; M] {
    [m; M]
}
fn main() {
    println!("{:?}", constant(3));
}
