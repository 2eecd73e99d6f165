// One binding of the pattern moves, the others copy.
fn f(p: &(String, u32, char)) -> usize {
    let (a, n, _c) = *p; //~ E0507
    a.len() + n as usize
}

fn g(p: &(String, u32, char)) -> u32 {
    let (_, n, _c) = *p;
    n
}

fn main() {
    let p = (String::new(), 1, 'a');
    println!("{} {}", f(&p), g(&p));
}
