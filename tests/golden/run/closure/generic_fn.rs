// A function takes a closure by a bound; it is compiled for each.
fn repeat<F>(n: usize, mut f: F)
where
    F: FnMut(usize),
{
    for i in 0..n {
        f(i);
    }
}

fn pick<T, F: Fn(&T) -> bool>(all: Vec<T>, f: F) -> Option<T> {
    for x in all {
        if f(&x) {
            return Some(x);
        }
    }
    None
}

fn main() {
    let mut out = String::new();
    repeat(4, |i| out.push_str(&i.to_string()));
    repeat(2, |_| out.push('.'));
    println!("{out}");
    println!("{:?}", pick(vec!["a", "bcd", "efg"], |s| s.len() == 3));
    println!("{:?}", pick(vec![1, 2], |n| *n > 2));
}

//--- expected stdout
// 0123..
// Some("bcd")
// None
