// A generic stack with iterators, a trait with default methods, sorting and searching slices.
struct Stack<T> {
    items: Vec<T>,
}
impl<T: std::fmt::Debug + Clone> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }
    fn push(&mut self, t: T) -> &mut Self {
        self.items.push(t);
        self
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn len(&self) -> usize {
        self.items.len()
    }
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
impl<T> IntoIterator for Stack<T> {
    type Item = T;
    type IntoIter = std::iter::Rev<std::vec::IntoIter<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter().rev()
    }
}
impl<'a, T> IntoIterator for &'a Stack<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
impl<T> FromIterator<T> for Stack<T> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut items = Vec::new();
        for x in it {
            items.push(x);
        }
        Stack { items }
    }
}
struct Fib {
    a: u64,
    b: u64,
}
impl Iterator for Fib {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let r = self.a;
        self.a = self.b;
        self.b += r;
        Some(r)
    }
}
trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String {
        String::from("shape")
    }
    fn describe(&self) -> String {
        format!("{} with area {:.2}", self.name(), self.area())
    }
}
struct Circle(f64);
struct Rect {
    w: f64,
    h: f64,
}
impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0 * self.0
    }
    fn name(&self) -> String {
        "circle".into()
    }
}
impl Shape for Rect {
    fn area(&self) -> f64 {
        self.w * self.h
    }
}
fn show<S: Shape>(s: &S) {
    println!("{}", s.describe());
}
fn largest<T: PartialOrd + Copy>(xs: &[T]) -> Option<T> {
    let mut it = xs.iter();
    let mut best = *it.next()?;
    for &x in it {
        if x > best {
            best = x;
        }
    }
    Some(best)
}
fn bubble<T: Ord>(v: &mut [T]) {
    let n = v.len();
    for i in 0..n {
        for j in 0..n - 1 - i {
            if v[j] > v[j + 1] {
                v.swap(j, j + 1);
            }
        }
    }
}
fn quick(v: &mut [i64]) {
    if v.len() <= 1 {
        return;
    }
    let p = v[v.len() / 2];
    let (mut i, mut j) = (0usize, v.len() - 1);
    loop {
        while v[i] < p {
            i += 1;
        }
        while v[j] > p {
            j -= 1;
        }
        if i >= j {
            break;
        }
        v.swap(i, j);
        i += 1;
        j -= 1;
    }
    let (l, r) = v.split_at_mut(i);
    quick(l);
    quick(r);
}
fn bsearch(v: &[i32], t: i32) -> Option<usize> {
    let (mut lo, mut hi) = (0, v.len());
    while lo < hi {
        let mid = lo + (hi - lo) / 2;
        match v[mid].cmp(&t) {
            std::cmp::Ordering::Equal => return Some(mid),
            std::cmp::Ordering::Less => lo = mid + 1,
            std::cmp::Ordering::Greater => hi = mid,
        }
    }
    None
}
fn main() {
    let mut s = Stack::new();
    s.push(1).push(2).push(3);
    println!("{:?} {:?} {} {}", s.pop(), s.peek(), s.len(), s.is_empty());
    for x in &s {
        print!("{} ", x);
    }
    println!();
    for x in s {
        print!("{} ", x);
    }
    println!();
    let st: Stack<char> = "hello".chars().collect();
    println!("{:?}", st.into_iter().collect::<String>());
    println!("{:?}", Fib { a: 0, b: 1 }.take(10).collect::<Vec<_>>());
    println!("{}", Fib { a: 0, b: 1 }.skip(5).step_by(2).take(4).sum::<u64>());
    for (i, f) in (Fib { a: 0, b: 1 }).enumerate() {
        if f > 50 {
            println!("{i}: {f}");
            break;
        }
    }
    show(&Circle(1.5));
    show(&Rect { w: 2.0, h: 3.5 });
    println!(
        "{:?} {:?} {:?}",
        largest(&[3, 9, 2]),
        largest(&[1.5, 0.2]),
        largest::<char>(&[])
    );
    let mut v = vec![5, 2, 9, 1, 5, 6];
    bubble(&mut v);
    println!("{:?}", v);
    let mut w = ["pear", "fig", "apple"];
    bubble(&mut w);
    println!("{:?}", w);
    let mut q: Vec<i64> = residues(30);
    quick(&mut q);
    println!("{:?}", q);
    println!("{:?} {:?}", bsearch(&v, 6), bsearch(&v, 7));
}
fn residues(n: i64) -> Vec<i64> {
    let mut v = vec![];
    for x in 0..n {
        v.push(x * 7919 % 101);
    }
    v
}

//--- expected stdout
// Some(3) Some(2) 2 false
// 1 2 
// 2 1 
// "olleh"
// [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
// 141
// 10: 55
// circle with area 7.07
// shape with area 7.00
// Some(9) Some(1.5) None
// [1, 2, 5, 5, 6, 9]
// ["apple", "fig", "pear"]
// [0, 3, 6, 9, 12, 15, 22, 25, 28, 31, 34, 37, 41, 44, 47, 50, 53, 56, 63, 66, 69, 72, 75, 78, 82, 85, 88, 91, 94, 97]
// Some(4) None
