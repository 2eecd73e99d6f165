// Functions that a generator wrote and that were once judged differently from rustc, cut down to
// what mattered: which errors there are, and on which lines.
#![allow(warnings)]

struct Noisy(i32);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl Noisy {
    fn get(&self) -> i32 {
        self.0
    }
    fn set(&mut self, n: i32) {
        self.0 = n;
    }
    fn number(&self) -> &i32 {
        &self.0
    }
    fn slot(&mut self) -> &mut i32 {
        &mut self.0
    }
    fn end(self) -> i32 {
        self.0
    }
}

struct Pair {
    left: String,
    right: Noisy,
    n: i32,
}
impl Pair {
    fn left(&self) -> &String {
        &self.left
    }
    fn left_mut(&mut self) -> &mut String {
        &mut self.left
    }
    fn right_mut(&mut self) -> &mut Noisy {
        &mut self.right
    }
    fn into_right(self) -> Noisy {
        self.right
    }
    fn parts(&mut self) -> (&mut String, &mut Noisy) {
        (&mut self.left, &mut self.right)
    }
}

#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}
impl Point {
    fn sum(self) -> i32 {
        self.x + self.y
    }
    fn x_mut(&mut self) -> &mut i32 {
        &mut self.x
    }
}

enum Shape {
    Empty,
    Named(String),
    Both { noisy: Noisy, n: i32 },
    Deep(Box<Shape>),
}

struct View<'a> {
    text: &'a String,
    n: i32,
}
impl<'a> View<'a> {
    fn text(&self) -> &'a String {
        self.text
    }
    fn short(&self) -> &String {
        self.text
    }
}

struct Edit<'a> {
    text: &'a mut String,
}
impl<'a> Edit<'a> {
    fn add(&mut self) {
        self.text.push_str("e");
    }
    fn text(&self) -> &String {
        self.text
    }
    fn open(&mut self) -> &mut String {
        self.text
    }
    fn finish(self) -> &'a mut String {
        self.text
    }
}

struct Guard<'a> {
    target: &'a mut i32,
}
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {
        println!("guard {}", self.target);
    }
}

fn touch<T>(_: &T) {}
fn change<T>(_: &mut T) {}
fn take<T>(_: T) {}
fn same<T>(t: T) -> T {
    t
}
fn show(n: i32) {
    println!("{}", n);
}
fn odd(n: i32) -> bool {
    n % 2 != 0
}
fn either<'a, T>(a: &'a T, b: &'a T) -> &'a T {
    if odd(1) {
        a
    } else {
        b
    }
}
fn first_of<'a, 'b, T>(a: &'a T, _: &'b T) -> &'a T {
    a
}
fn either_mut<'a, T>(a: &'a mut T, b: &'a mut T) -> &'a mut T {
    if odd(1) {
        a
    } else {
        b
    }
}
fn last_mut(v: &mut Vec<i32>) -> Option<&mut i32> {
    v.last_mut()
}
fn put<'a>(v: &mut Vec<&'a i32>, n: &'a i32) {
    v.push(n);
}
fn make() -> Noisy {
    Noisy(7)
}

static WORD: &str = "word";
static COUNT: i32 = 3;
const LIMIT: i32 = 4;
const FEW: [i32; 2] = [1, 2];

struct Slot<T> {
    value: T,
    spare: Option<T>,
}
impl<T> Slot<T> {
    fn new(value: T) -> Self {
        Slot { value, spare: None }
    }
    fn get(&self) -> &T {
        &self.value
    }
    fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
    fn into_value(self) -> T {
        self.value
    }
    fn put(&mut self, t: T) -> Option<T> {
        self.spare.replace(t)
    }
    fn both(&mut self) -> (&mut T, Option<&mut T>) {
        (&mut self.value, self.spare.as_mut())
    }
}

struct Cursor<'a, T> {
    rest: &'a mut [T],
}
impl<'a, T> Cursor<'a, T> {
    fn next(&mut self) -> Option<&'a mut T> {
        let (first, rest) = std::mem::take(&mut self.rest).split_first_mut()?;
        self.rest = rest;
        Some(first)
    }
    fn peek(&self) -> Option<&T> {
        self.rest.first()
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.rest.first_mut()
    }
    fn finish(self) -> &'a mut [T] {
        self.rest
    }
}

struct Walk<'a, T> {
    rest: &'a [T],
}
impl<'a, T> Iterator for Walk<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }
}

struct Two<'a, 'b> {
    left: &'a String,
    right: &'b mut i32,
}
impl<'a, 'b> Two<'a, 'b> {
    fn left(&self) -> &'a String {
        self.left
    }
    fn right(&mut self) -> &mut i32 {
        self.right
    }
    fn parts(self) -> (&'a String, &'b mut i32) {
        (self.left, self.right)
    }
}

struct Node {
    n: i32,
    next: Option<Box<Node>>,
}

trait Held {
    type Part;
    fn part(&self) -> &Self::Part;
    fn part_mut(&mut self) -> &mut Self::Part;
    fn into_part(self) -> Self::Part;
    fn again(&mut self) -> &mut Self::Part {
        self.part_mut()
    }
}
impl<T> Held for Slot<T> {
    type Part = T;
    fn part(&self) -> &T {
        &self.value
    }
    fn part_mut(&mut self) -> &mut T {
        &mut self.value
    }
    fn into_part(self) -> T {
        self.value
    }
}
impl Held for Pair {
    type Part = String;
    fn part(&self) -> &String {
        &self.left
    }
    fn part_mut(&mut self) -> &mut String {
        &mut self.left
    }
    fn into_part(self) -> String {
        self.left
    }
}
impl<'a> Held for Edit<'a> {
    type Part = &'a mut String;
    fn part(&self) -> &&'a mut String {
        &self.text
    }
    fn part_mut(&mut self) -> &mut &'a mut String {
        &mut self.text
    }
    fn into_part(self) -> &'a mut String {
        self.text
    }
}
trait Lend<'a> {
    type Out;
    fn lend(&'a mut self) -> Self::Out;
}
impl<'a> Lend<'a> for String {
    type Out = &'a mut String;
    fn lend(&'a mut self) -> &'a mut String {
        self
    }
}
impl<'a> Lend<'a> for Noisy {
    type Out = Guard<'a>;
    fn lend(&'a mut self) -> Guard<'a> {
        Guard { target: &mut self.0 }
    }
}

fn part_of<H: Held>(h: &mut H) -> &mut H::Part {
    h.part_mut()
}
fn seen_part<H: Held>(h: &H) -> &H::Part {
    h.part()
}
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() {
        a
    } else {
        b
    }
}
fn shorter<'a: 'b, 'b, T>(a: &'a T, b: &'b T) -> &'b T {
    if odd(COUNT) {
        a
    } else {
        b
    }
}
fn put_in<'a, T>(slot: &mut &'a T, t: &'a T) {
    *slot = t;
}
fn find(v: &mut Vec<i32>, n: i32) -> Option<&mut i32> {
    for x in v.iter_mut() {
        if *x == n {
            return Some(x);
        }
    }
    None
}
fn find_or<'a>(v: &'a [Noisy], other: &'a Noisy) -> &'a Noisy {
    match v.first() {
        Some(n) if odd(n.0) => n,
        _ => other,
    }
}
fn last_node(node: &mut Node) -> &mut Node {
    let mut at = node;
    while at.next.is_some() {
        at = at.next.as_mut().unwrap();
    }
    at
}


fn p1() {
    let ref mut v2 = WORD; //~ E0596
}

fn p2() {
    let mut v18 = &mut COUNT; //~ E0596
}

fn p3() {
    let &(ref mut v7) = &Noisy(3); //~ E0596
}

impl Pair { fn p4(&mut self, b: &mut String) -> &mut String {
    b.lend() //~ lifetime
} }

fn p5() {
    let mut v3 = Guard { target: either_mut(&mut 1, &mut COUNT) }; //~ E0596 E0716
}

fn p6() {
    let mut v2 = if odd(4) { &8 } else { first_of(&FEW[1], &COUNT) };
}

fn p7(mut a: Option<&mut Node>) -> Option<&mut Node> {
    same(std::mem::replace(&mut a, Some(&mut Node { n: 1, next: None }))) //~ E0515
}

fn p8<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    return either_mut(a.text, either_mut(&mut *a.text, a.open())); //~ E0499
}

fn p9(mut a: Option<&mut Node>) -> Option<&mut Node> {
    return same(std::mem::replace(&mut a, Some(&mut Node { n: 8, next: None }))); //~ E0515
}

fn p10() {
    let mut v3 = match None::<Guard<'_>> { Some(Guard { target: ref v2 }) if odd(3) => Guard { target: &mut **v2 }, _ => Guard { target: &mut 6 } }; //~ E0596
}

fn p11() {
    let v0: Noisy;
    change(&mut v0.0); //~ E0381
}

fn p12() {
    let v2: Vec<&mut Point>;
    v2 = vec![v2[0]]; //~ E0381 E0506
}

fn p13() {
    let mut v1 = either(&0, either(&3, &FEW[1]));
    touch(&v1);
}

fn p14() {
    let mut v1 = Vec::<&mut Vec<Noisy>>::new();
    v1.push(v1[0]); //~ E0499
}

fn p15<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a[0] = &*b;
    a[0] = b; //~ lifetime
}

fn p16<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a.push(&*b);
    a[0] = b; //~ lifetime
}

fn p17<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a[0] = b; //~ lifetime
    a.push(&*b);
}

fn p18<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a.push(&*b);
    a.push(b); //~ lifetime
}

fn p19<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a[0] = &*b;
    put(&mut *a, b); //~ lifetime
}

fn p20<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    a.push(&*b);
    put(&mut *a, b); //~ lifetime
}

fn p21(a: &mut Pair) -> &mut String {
    let mut v1 = &mut a; //~ E0596
    return v1.left_mut();
}

fn p22<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let v4 = &mut a; //~ E0596
    *v4 = &mut **v4;
}

fn p23() {
    let mut v1: Slot<&i32> = Slot::new(either(&9, &FEW[1]));
    change(&mut v1);
}

fn p24(a: &mut Pair) -> &mut String {
    let Pair { left: v6, .. } = *a; //~ E0507
    return &mut v6; //~ E0596
}

fn p25(a: &mut Pair) -> &mut String {
    let v0 = vec![&mut a.left];
    return &mut *v0[0]; //~ E0596
}

fn p26() {
    let v3 = Guard { target: &mut 0 };
    v3 = Guard { target: &mut *v3.target }; //~ E0506
}

fn p27<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    put(&mut *a, &*b);
    put(&mut *a, b); //~ lifetime
}

fn p28() {
    let v1: Guard<'_>;
    v1 = std::mem::replace(&mut v1, Guard { target: v1.target }); //~ E0381 E0499 E0506 E0713
}

fn p29<'a>(a: &'a str, b: &'a mut String) -> &'a str {
    let mut v4 = [&mut "lit", &mut WORD]; //~ E0596
    a
}

fn p30() {
    let mut v1: Vec<&mut Box<Shape>> = vec![&mut Box::new(Shape::Empty)]; //~ E0716
    v1.push(v1[0]); //~ E0499
}

fn p31<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let v3 = a;
    return v3.open(); //~ E0596
}

fn p32(a: &mut Pair) -> &mut String {
    let v0 = vec![&mut a.left, &mut a.left]; //~ E0499
    return &mut *v0[0]; //~ E0596
}

fn p33(a: &'static str, b: &str) -> &'static str {
    let mut v0 = Some(&mut WORD); //~ E0596
    { let v8 = a; v8 }
}

fn p34<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    a = Two { left: a.left, right: b }; //~ E0384
    b //~ E0499 lifetime
}

fn p35(a: &mut Pair) -> &mut String {
    let mut v0 = same(vec![&mut a.left, &mut a.left]); //~ E0499
    return v0[0]; //~ E0515
}

fn p36(a: &'static str, b: &str) -> &'static str {
    let mut v1 = either_mut(&mut WORD, &mut b); //~ E0596
    return a;
}

fn p37(a: &mut Pair) -> &mut String {
    let Pair { left: v0, right: ref mut v1, .. } = *a; //~ E0507
    return &mut v0; //~ E0596
}

fn p38(mut a: String, b: i32) {
    let mut v0: Vec<&mut String> = Vec::<&mut String>::new();
    v0.push(v0[0]); //~ E0499
}

fn p39<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    put(&mut *a, first_of(&*b, b));
    put_in(&mut a[0], &*b); //~ lifetime
}

impl Pair { fn p40(mut self, b: &mut Noisy) -> Noisy {
    let mut v1 = self.right.lend();
    return self.right; //~ E0505
} }

fn p41(mut a: String, b: i32) {
    let mut v0: Vec<&mut String>;
    let mut v2: Option<&mut String> = Some(v0[0]); //~ E0381
}

fn p42<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    put_in(&mut a[0], &*b);
    std::mem::swap(&mut b, &mut a[0]); //~ E0596 lifetime
}

fn p43<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v4 = &mut a; //~ E0596
    return v4.last_mut();
}

impl Pair { fn p44(&self, b: &String) -> &String {
    let Pair { left: _, n: v13, .. } = self else { return b }; //~ lifetime
    b
} }

fn p45(a: &'static str, b: &str) -> &'static str {
    let Some(_) = Some(vec![Noisy(4)]) else { return b };
    return b; //~ lifetime
}

fn p46<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    a = Two { left: a.left, right: b }; //~ E0384
    return &mut *b; //~ E0499 lifetime
}

fn p47(a: &mut Pair) -> &mut String {
    let v0 = String::from("s");
    return if odd(0) { &mut v0 } else { &mut a.left }; //~ E0596
}

fn p48() {
    let v1: Guard<'_> = Guard { target: either_mut(&mut 3, &mut 5) }; //~ E0716
    v1 = Guard { target: &mut *v1.target }; //~ E0506
}

fn p49() {
    let mut v4 = same(Cursor { rest: &mut [0][..] }); //~ E0716
    let &(Cursor { rest: [v15, ..] }) = &v4 else { return }; //~ E0596
}

fn p50<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let None = Some(vec![&a, &a]) else { return &*b };
    b //~ lifetime
}

fn p51<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let None = None::<Vec<String>> else { return &*b };
    b //~ lifetime
}

fn p52<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v0 = &mut b; //~ E0596
    return same(Some(&mut **v0)); //~ E0621
}

fn p53<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(ref v8) = None::<String> else { return b }; //~ lifetime
    &*v8
}

fn p54<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    let &(ref mut v9) = &&mut Vec::<T>::new(); //~ E0596
    &mut v9[0] //~ E0515
}

impl Pair { fn p55(&self, b: &String) -> &String {
    let Some(v8) = Some(vec![(b.len() as i32)]) else { return b }; //~ lifetime
    return &*b;
} }

fn p56() {
    let mut v4 = View { text: &String::from("s"), n: 8 };
    v4 = std::mem::replace(&mut v4, View { text: v4.text, n: 8 }); //~ E0502
}

fn p57(a: &mut Pair) -> &mut String {
    let Pair { left: v3, right: ref mut v4, .. } = *a; //~ E0507
    return either_mut(&mut v3, &mut a.left); //~ E0596
}

impl Pair { fn p58(&self, b: &String) -> &String {
    let Pair { left: ref mut v8, right: ref v9, .. } = *self else { return b }; //~ E0596 lifetime
    b
} }

fn p59<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(v0) = Some(vec![Some(6), Some(8)]) else { return &*b };
    b //~ lifetime
}

fn p60<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v2: &mut &mut Vec<i32> = &mut a; //~ E0596
    return v2.last_mut();
}

impl Pair { fn p61(&self, b: &String) -> &String {
    let Some(Noisy(v3 @ 0..=4)) = Some(Noisy(self.n)) else { return &*b };
    return b; //~ lifetime
} }

fn p62(a: &mut Pair) -> &mut String {
    let Pair { left: v2, right: v3, .. } = *a; //~ E0507 E0596
    return { let v8 = either_mut(&mut v2, &mut v2); v8 }; //~ E0499
}

fn p63<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v2 = same(same(&mut a)); //~ E0596
    return either(either(a, a), either(*v2, b)); //~ E0502
}

fn p64<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    take(either_mut(&mut 5, either_mut(&mut COUNT, a.right))); //~ E0596
    return &mut *b; //~ lifetime
}

fn p65() {
    let mut v10 = Slot { value: Some(String::new()), spare: Some(Some(String::new())) };
    let &(ref mut v11) = &v10 else { return }; //~ E0596
}

impl Pair { fn p66(&self, b: &String) -> &String {
    let v2 = Some(Some(Shape::Named((self.left).clone()))) else { return &*b };
    return b; //~ lifetime
} }

fn p67(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let mut v10 = Guard { target: either_mut(&mut 8, &mut COUNT) }; //~ E0596 E0716
    std::mem::take(&mut a)
}

fn p68<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let Some(ref v1) = None::<&mut String> else { return b };
    return &mut **v1; //~ E0596
}

fn p69<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v1: Slot<&mut i32> = { let v0 = Slot { value: &mut COUNT, spare: Some(&mut 2) }; v0 }; //~ E0596 E0716
    a
}

fn p70(a: &'static str, b: &str) -> &'static str {
    let v1: &mut &str = either_mut(&mut WORD, either_mut(&mut b, &mut WORD)); //~ E0596
    longest(b, b.trim()) //~ lifetime
}

fn p71(a: &'static str, b: &str) -> &'static str {
    let Some(v1) = None::<Option<&mut &str>> else { return if odd(4) { a } else { b } };
    return b; //~ lifetime
}

impl<'a> Edit<'a> { fn p72(&mut self, b: &'a mut String) -> &mut String {
    let mut v1: &mut String = b.lend();
    return if odd(4) { v1 } else { b }; //~ E0499
} }

impl<'a> Edit<'a> { fn p73(&mut self, b: &'a mut String) -> &mut String {
    let mut v3 = match &self { &(ref mut v2) => self, _ => self }; //~ E0596
    return &mut *b;
} }

fn p74() {
    let mut v0: Slot<String> = Slot::new(String::new());
    let v7 = Two { left: either(&v0.value, &v0.value), right: either_mut(&mut 3, &mut COUNT) }; //~ E0596
}

impl Pair { fn p75(&self, b: &String) -> &String {
    let Some(Guard { target: 0..=4 }) = (Some(Guard { target: &mut self.right.0 })) else { return &*b }; //~ E0596
    b //~ lifetime
} }

fn p76<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let Some(ref v2) = None::<Two<'_, '_>> else { return Some(&mut 3) }; //~ E0515
    Some(&mut *v2.right) //~ E0596
}

fn p77(a: &'static str, b: &str) -> &'static str {
    let Some(Node { n: v2 @ 0..=4, next: Some(v1) }) = (Some(Node { n: 3, next: None })) else { return b };
    return b; //~ lifetime
}

fn p78(a: &mut Pair) -> &mut String {
    let mut v2: Pair = std::mem::replace(&mut *a, Pair { left: String::new(), right: Noisy(LIMIT), n: a.n }); //~ E0503
    return v2.left.lend(); //~ E0515
}

fn p79<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v0 = &mut View { text: a.text, n: 2 };
    return { let v1 = std::mem::replace(&mut *v0, View { text: v0.text, n: 1 }); v1 }; //~ E0502
}

fn p80<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = vec![&mut *b, b]; //~ E0499
    return either_mut(b, either_mut(&mut String::from("s"), &mut String::new())); //~ E0515
}

fn p81<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v8 = Edit { text: either_mut(&mut String::new(), &mut String::from("s")) };
    return View { text: v8.text(), n: (a.text.len() as i32) }; //~ E0515
}

fn p82<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(Slot { value: ref v10, spare: Some(mut v9) }) = None::<Slot<String>> else { return b }; //~ lifetime
    return same(either(b, v10));
}

fn p83<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v1 = View { text: either(&String::from("s"), &String::new()), n: 8 }; //~ E0716
    v1 = std::mem::replace(&mut v1, View { text: v1.text, n: 2 }); //~ E0502
}

fn p84<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v13: &mut i32 = match None::<[Noisy; 2]> { Some([Noisy(ref v12), Noisy(v11)]) if odd(0) => &mut *v12, _ => &mut 6 }; //~ E0596
    v13 //~ E0515
}

impl<'a> View<'a> { fn p85(&self, b: &'a String) -> &'a String {
    let Some(Slot { value: ref v1, spare: Some(ref v0) }) = None::<Slot<String>> else { return if odd(COUNT) { b } else { b } };
    v1
} }

fn p86<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v4 = Pair { left: String::from("s"), right: { let v3 = make(); v3 }, n: 8 };
    Some(either_mut(&mut v4.n, &mut v4.right.0)) //~ E0515
}

fn p87() {
    let v0 = Slot { value: Some(Pair { left: String::new(), right: make(), n: 7 }), spare: Some(Some(Pair { left: String::new(), right: make(), n: 4 })) };
    let &(ref mut v3) = &v0 else { return }; //~ E0596
}

fn p88<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    let v5 = Two { left: &String::from("s"), right: either_mut(&mut COUNT, &mut 4) }; //~ E0596
    either_mut(either_mut(&mut a[0], &mut a[0]), &mut a[0]) //~ E0499
}

fn p89<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let v1 = ({ let v0 = &b; v0 }, Noisy((a.len() as i32)));
    take(if odd(4) { if odd(*b) { std::mem::replace(&mut v1, (v1.0, Noisy(9))) } else { (&b, make()) } } else { same((&b, v1.1)) }); //~ E0503 E0596
}

fn p90(a: &mut Pair) -> &mut String {
    let v0: &mut &mut Pair = either_mut(either_mut(&mut &mut Pair { left: String::new(), right: Noisy(9), n: 7 }, &mut &mut Pair { left: String::new(), right: Noisy(4), n: 5 }), either_mut(&mut a, &mut &mut *a)); //~ E0499 E0596
    return &mut v0.left; //~ E0515
}

impl<T: Clone + Default> Slot<T> { fn p91(mut self, b: &T) -> T {
    let v3 = match None::<Two<'_, '_>> { Some(Two { left: v1, right: 0..=4 }) => Guard { target: &mut 0 }, Some(ref v2) => Guard { target: &mut *v2.right }, _ => Guard { target: &mut 1 } }; //~ E0596
    std::mem::replace(&mut *b, T::default()) //~ E0596
} }

fn p92() {
    let v0: Vec<String>;
    while let Some(v3) = v0.pop() { //~ E0381
    }
}

fn p93() {
    let v0: Noisy = Noisy(6);
    let mut v1 = v0.lend(); //~ E0596
    touch(&v0.0); //~ E0502
}

fn p94() {
    let v0: Node = Node { n: 1, next: None };
    while let &(ref mut v1) = &v0 { //~ E0596
    }
}

fn p95(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v20 = a.lend();
    drop(a); //~ E0505
    return *b; //~ E0507
}

fn p96(mut a: String, b: i32) {
    let mut v0 = either_mut(&mut b, &mut 3); //~ E0596 E0716
    b += 1; //~ E0503
    touch(&v0);
}

fn p97<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0 = &mut b; //~ E0596
    *v0 = b; //~ E0503
    return a;
}

fn p98<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    put(&mut *a, &*b);
    let mut v3 = &b;
    a.push(*v3); //~ lifetime
}

fn p99() {
    let v2: Vec<i32>;
    let mut v4: Box<Box<Noisy>> = Box::new(Box::new(Noisy(2)));
    v2.push(v4.0); //~ E0381
}

fn p100<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = &mut b; //~ E0596
    *v1 = b; //~ E0503
    return b; //~ lifetime
}

fn p101(mut a: Option<&mut Node>) -> Option<&mut Node> {
    while let &(ref mut v0) = &a { //~ E0596
    }
    return same(a);
}

fn p102<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let mut v1 = Noisy(3);
    a.push(&v1.0); //~ E0713
    put(&mut *a, &v1.0); //~ E0597
}

fn p103(a: &mut Pair) -> &mut String {
    let Pair { left: v0, .. } = *a; //~ E0507 E0596
    v0.push_str(&a.left);
    return &mut v0;
}

fn p104<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v1: &mut &String = &mut a; //~ E0596
    *v1 = a; //~ E0502
    return &*b;
}

fn p105() {
    let v0 = vec![Point { x: 7, y: 6 }]; //~ E0596
    change(&mut v0);
    let v7 = vec![either_mut(&mut 0, &mut v0[0].x)];
}

fn p106(a: &mut Pair) -> &mut String {
    let mut v0: &mut Pair = a;
    let v1: String = (v0.left).clone();
    return &mut v1; //~ E0596
}

fn p107() {
    let v0 = make();
    let ref v4 = v0 else { return };
    let mut v6 = if odd(v4.0) { &mut 4 } else { &mut COUNT }; //~ E0596
}

fn p108<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let mut v1 = vec![either_mut(&mut a[0], &mut b)]; //~ E0596
    a[0] = b; //~ E0499 E0503
    touch(&v1);
}

impl Pair { fn p109(&self, b: &String) -> &String {
    let Some(mut v0) = Some(&self.n) else { return &*b };
    touch(&b);
    b //~ lifetime
} }

fn p110<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v0: &mut &i32 = &mut b; //~ E0596
    let mut v5 = vec![b, b]; //~ E0502 E0503
    touch(&v0);
}

fn p111() {
    let mut v1 = Guard { target: same(&mut 7) }; //~ E0716
    let mut v2 = Guard { target: &mut *v1.target };
    *v1.target += 7; //~ E0503 E0506
}

fn p112<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let v0: &&mut String = &b;
    change(&mut **v0); //~ E0596
    return b;
}

fn p113() {
    let mut v2 = Vec::<&mut String>::new();
    std::mem::swap(&mut *v2[0], &mut *v2[0]); //~ E0499
    let mut v5: &mut String = v2[0];
}

fn p114<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String { //~ E0596
    let mut v16 = same([&mut b, &mut b]); //~ E0499
    *v16[0] = b; //~ E0503
    return b; //~ lifetime
}

fn p115() {
    let mut v1 = [6, { let v0 = 1; v0 }];
    let mut v2 = [&mut v1, &mut v1]; //~ E0499
    v2 = [either_mut(&mut v1, &mut v1), v2[0]]; //~ E0499 E0508
}

fn p116() {
    let mut v1 = { let v0 = Noisy(2); v0 };
    let mut v2 = Vec::<&mut Noisy>::new();
    v2.push(either_mut(&mut v1, v2[0])); //~ E0499
}

fn p117<'a, 'b: 'a>(a: &'a mut &'b String, b: &'b String) -> &'a String {
    let v0: &mut &String = &mut *a;
    *v0 = *a; //~ E0502
    return &**a;
}

fn p118() {
    let v0 = (Box::new(String::new()), Point { x: 8, y: 3 });
    let (ref v1, ref v2) = v0;
    std::mem::swap(&mut v1, &mut v1); //~ E0499 E0596
}

fn p119(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = a.lend();
    let mut v3 = a.0; //~ E0503
    return std::mem::replace(&mut *b, Noisy(7));
}

fn p120<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0 = &mut a; //~ E0596
    let mut v4 = same(View { text: a, n: 7 }); //~ E0502
    return *v0;
}

fn p121<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v1 = { let v0 = vec![&mut &*b, &mut b]; v0 }; //~ E0596 E0716
    *v1[0] = b; //~ E0502
    return b;
}

fn p122(a: &mut Pair) -> &mut String {
    let mut v0 = &a;
    let mut v1 = std::mem::replace(&mut v0.right, Noisy(4)); //~ E0596
    return a.left_mut();
}

fn p123() {
    let mut v5 = 'b3: loop {
    break same(Some(Pair { left: String::new(), right: Noisy(0), n: 0 })); };
    let &(ref mut v10) = &v5; //~ E0596
}

impl Pair { fn p124(&mut self, b: &mut String) -> &mut String {
    let Noisy(3) = &mut self.right else { return &mut *b };
    touch(&self);
    b //~ lifetime
} }

fn p125() {
    let mut v0 = Noisy(0);
    let mut v1: (&i32, Shape) = (either(&v0.0, &FEW[1]), Shape::Both { noisy: v0, n: v0.get() }); //~ E0382 E0505
    v1 = v1;
}

fn p126(a: &mut Pair) -> &mut String {
    let v0 = (either(&a, &a), a.n);
    let mut v7 = either_mut(&mut v0, &mut (v0.0, FEW[1])); //~ E0503 E0596
    &mut a.left
}

fn p127<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v6 = &mut b; //~ E0596
    *v6 = b; //~ E0503
    return first_of(either(b, b), either(b, b)); //~ lifetime
}

fn p128(a: &mut Pair) -> &mut String {
    let (v0, v1) = a.parts();
    let &Noisy(v6) = &v1 else { return { let v7 = v0; v7 } }; //~ E0596
    &mut String::from("s") //~ E0515
}

fn p129<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let _ = Some(&mut &mut String::new()) else { return &*b };
    touch(&b);
    return b; //~ lifetime
}

fn p130<'a, 'b: 'a>(a: &'a mut &'b String, b: &'b String) -> &'a String {
    let mut v9: &&mut &String = same({ let v8 = &&mut b; v8 }); //~ E0596 E0716
    **v9 = b; //~ E0502 E0594
    b
}

fn p131() {
    let mut v0 = Box::new(same(Point { x: 0, y: 9 }));
    let mut v3 = vec![either_mut(&mut v0.x, v0.x_mut())]; //~ E0499
    let mut v4: &mut i32 = v3[0];
}

impl Pair { fn p132(&mut self, b: &mut String) -> &mut String {
    let Pair { right: ref mut v0, .. } = *self else { return &mut *b };
    touch(&b);
    b //~ lifetime
} }

fn p133() {
    let mut v0 = String::new();
    let mut v2: (&String, Noisy) = (&v0, Noisy(3));
    v2 = std::mem::replace(&mut v2, (v2.0, Noisy(v2.1.get()))); //~ E0502
}

fn p134<'a>(a: &'a String, b: &'a String) -> &'a String {
    let v0 = either_mut(&mut &*a, &mut a); //~ E0596 E0716
    *v0 = a; //~ E0502
    either(either(b, a), first_of(&*a, &**v0)) //~ E0502
}

fn p135() {
    let mut v5 = Guard { target: either_mut(&mut 6, &mut 2) }; //~ E0716
    drop(v5);
    v5 = std::mem::replace(&mut v5, Guard { target: &mut *v5.target }); //~ E0382 E0499 E0506 E0713
}

fn p136(a: &'static str, b: &str) -> &'static str {
    let mut v0 = Point { x: 9, y: 1 };
    let Point { x: mut v15, y: ref v14 } = v0 else { return b }; //~ lifetime
    b
}

impl Pair { fn p137(&mut self, b: &mut String) -> &mut String {
    let mut v8: Option<&i32> = Some(either(&FEW[1], &0));
    touch(&v8);
    &mut String::new() //~ E0515
} }

impl Pair { fn p138(&mut self, b: &mut String) -> &mut String {
    let Pair { right: Noisy(v0), .. } = &mut *self else { return &mut *b };
    touch(&b);
    b //~ lifetime
} }

fn p139<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let (v0, a) = b.parts(); //~ E0596
    let Pair { left: v2, .. } = b; //~ E0505
    return View { text: first_of(&*v0, &v2), n: 0 };
}

fn p140(a: &'static str, b: &str) -> &'static str {
    let mut v0 = Shape::Both { noisy: make(), n: 3 };
    let Shape::Empty = v0 else { return b };
    return b; //~ lifetime
}

fn p141(mut a: String, b: i32) {
    let mut v0 = View { text: &a, n: (a.len() as i32) };
    let v2: Vec<&mut View<'_>>;
    take(vec![either_mut(&mut v0, v2[0])]); //~ E0381
}

fn p142(a: &'static str, b: &str) -> &'static str {
    let mut v1 = match None::<String> { Some(_) if odd(LIMIT) => &mut "lit", _ => &mut b }; //~ E0596
    *v1 = b; //~ E0502
    WORD
}

fn p143<'a>(a: View<'a>, b: Pair) -> View<'a> {
    take(a);
    take(View { text: either(&String::new(), &*a.text), n: 2 });
    return View { text: a.text, n: 5 }; //~ E0382
}

fn p144(a: &'static str, b: &str) -> &'static str {
    let v1: &mut &str = either_mut(&mut WORD, either_mut(&mut b, &mut WORD)); //~ E0596
    *v1 = b; //~ E0502
    longest(b, b.trim()) //~ lifetime
}

fn p145<'a>(a: &'a String, b: &'a String) -> &'a String {
    let v1: &mut &String = either_mut(&mut a, &mut b); //~ E0596
    *v1 = b; //~ E0502
    return either(first_of(&*a, &*a), a);
}

impl<'a> View<'a> { fn p146(&self, b: &'a String) -> &'a String {
    let mut v1 = &mut (*b).clone();
    let mut v2 = either_mut(&mut b, &mut &*v1); //~ E0596 E0716
    return *v2; //~ E0515
} }

fn p147() {
    let mut v0: i32 = 0;
    let v0 = Cursor { rest: &mut [v0][..] };
    let v6 = match &v0.rest { &([v4 @ .., v5]) => "lit", _ => longest("lit", "lit") }; //~ E0596
}

fn p148<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0: (&i32, Point);
    v0 = std::mem::replace(&mut v0, (v0.0, Point { x: b.right.get(), y: 0 })); //~ E0381 E0502
    return a;
}

fn p149<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let mut v0 = vec![&mut a[0]];
    let mut v1: &mut i32 = same(&mut (a.len() as i32)); //~ E0502
    let mut v7: &mut &i32 = v0[0];
}

fn p150() {
    let mut v0 = (Box::new(String::from("s")), Noisy(9));
    let mut v1 = [&mut v0.0, either_mut(&mut v0.0, &mut v0.0)]; //~ E0499
    v1 = [&mut Box::new(*v0.0), v1[0]]; //~ E0505 E0508
}

impl Pair { fn p151(&self, b: &String) -> &String {
    let mut v6 = (*b).clone();
    let mut v14 = Some((v6, std::mem::take(&mut v6))) else { return &*b }; //~ E0382
    return b; //~ lifetime
} }

fn p152<'a, 'b: 'a>(a: &'a mut &'b String, b: &'b String) -> &'a String {
    let v4 = same(either_mut(&mut &mut b, &mut a)); //~ E0596
    *a = b; //~ E0503
    return first_of(b, first_of(b, b)); //~ E0502
}

fn p153<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(View { text: mut v6, .. }) = (Some(View { text: b, n: 3 })) else { return b }; //~ lifetime
    touch(&a);
    b
}

fn p154<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v1: &mut &i32 = &mut a[0];
    put(&mut *a, either(b, *v1)); //~ E0499
    let mut v8 = same(either_mut(&mut b, &mut a[0])); //~ E0596 lifetime
}

fn p155<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let Some(mut v0) = (Some(Cursor { rest: &mut [*b][..] })) else { return };
    if let &(Cursor { rest: ref mut v5 }) = &v0 { //~ E0596
    }
}

fn p156() {
    let v0 = String::from("s");
    let mut v4 = View { text: first_of(&v0, &v0), n: (v0.len() as i32) };
    v4 = std::mem::replace(&mut v4, View { text: v4.text, n: 9 }); //~ E0502
}

impl Pair { fn p157(&mut self, b: &mut String) -> &mut String {
    let mut v0 = self.right.lend();
    let mut v3 = { let v2 = Guard { target: &mut self.right.0 }; v2 }; //~ E0499
    return b; //~ lifetime
} }

fn p158(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v1: &i32 = either(first_of(&FEW[1], &LIMIT), &7);
    let v7 = either_mut(either_mut(&mut 7, &mut 2), &mut *v1); //~ E0596
    Noisy(*v1)
}

fn p159() {
    let mut v7 = { let v6 = View { text: &String::new(), n: 5 }; v6 }; //~ E0716
    let mut v11: Vec<&mut i32> = vec![&mut v7.n, either_mut(&mut v7.n, &mut v7.n)]; //~ E0499
    v11.push(v11[0]); //~ E0499
}

fn p160<'a>(a: &'a String, b: &'a String) -> &'a String { //~ E0596
    let mut v0: &mut &String = either_mut(&mut b, either_mut(&mut b, &mut a)); //~ E0499 E0596
    *v0 = a; //~ E0502
    return first_of(either(&*b, a), a);
}

fn p161<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let None = ({ let v0 = Some(Vec::<Shape>::new()); v0 }) else { return first_of(b, &*b) };
    let a = &*b;
    return a; //~ lifetime
}

fn p162<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v0 = either_mut(&mut a.text, &mut a.short()); //~ E0502 E0596
    let v2 = &mut String::from("s");
    return View { text: either(&*v2, &*v2), n: 3 }; //~ E0515
}

fn p163() {
    let mut v0: (Noisy, i32) = (Noisy(6), 5);
    let mut v1 = vec![either_mut(&mut v0.1, v0.0.slot()), &mut v0.1]; //~ E0499
    let v2 = Guard { target: either_mut(v1[0], &mut *v1[0]) }; //~ E0499
}

fn p164() {
    let mut v0 = Box::new(Noisy(6));
    let v1 = same(if odd(5) { Guard { target: &mut v0.0 } } else { Guard { target: v0.slot() } });
    v1 = Guard { target: &mut *v1.target }; //~ E0506
}

fn p165<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v5 = same((b.len() as i32));
    let v8: View<'_> = View { text: b, n: v5 };
    return first_of(v8.short(), &*b); //~ E0515 lifetime
}

fn p166<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let Pair { left: ref v3, right: v4, .. } = b;
    let Pair { left: v6, right: ref mut v5, .. } = b; //~ E0382 E0596
    return View { text: b.left(), n: b.n }; //~ E0382 E0515
}

fn p167() {
    let v0: Pair = Pair { left: String::from("s"), right: Noisy(9), n: 9 }; //~ E0596
    let v1 = Guard { target: either_mut(&mut v0.n, &mut v0.n) }; //~ E0499
    v1 = Guard { target: &mut *v1.target }; //~ E0506
}

fn p168(a: &mut Pair) -> &mut String {
    let mut v2 = std::mem::replace(&mut *a, Pair { left: a.left, right: Noisy(3), n: 4 }); //~ E0505 E0507
    let Pair { left: v3, right: v4, .. } = v2;
    return &mut v3; //~ E0596
}

fn p169<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let Pair { left: ref v0, .. } = b;
    let mut v5 = if odd(b.right.0) { same(&mut v0) } else { &mut v0 }; //~ E0596
    return View { text: a.text, n: 6 };
}

fn p170<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String { //~ E0596
    let v0 = [either_mut(&mut b, &mut b), either_mut(&mut &*a, &mut b)]; //~ E0499 E0716 lifetime
    *v0[0] = if odd(1) { b } else { either(b, &*a) }; //~ E0502 E0503
    b //~ lifetime
}

impl<'a, T: Clone + Default> Cursor<'a, T> { fn p171(&mut self, b: &'a mut T) -> Option<&'a mut T> {
    let mut v11 = b;
    let &(&mut (Cursor { rest: ref mut v12 })) = &self; //~ E0596
    Some(&mut *v11)
} }

fn p172<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v2: (&Vec<i32>, Noisy) = (&*a, Noisy(0));
    v2 = std::mem::replace(&mut v2, (v2.0, Noisy(2))); //~ E0502
    find(&mut *a, 5)
}

fn p173(a: &'static str, b: &str) -> &'static str {
    let mut v2 = View { text: &String::new(), n: COUNT };
    let View { text: v3, .. } = &mut v2 else { return v2.text.trim() };
    return v3.trim(); //~ E0515
}

fn p174<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v2: Edit<'_> = Edit { text: &mut String::from("s") };
    let _ = v2 else { return if odd(9) { b } else { b } }; //~ lifetime
    return b;
}

impl Pair { fn p175(&self, b: &String) -> &String {
    let Some(mut v3) = Some(Vec::<Option<Point>>::new()) else { return shorter(&*b, b) };
    let Pair { left: v4, .. } = self else { return &*b }; //~ lifetime
    b
} }

impl Pair { fn p176(&self, b: &String) -> &String {
    let Pair { left: v7, right: v8, .. } = &self else { return &*b };
    let Pair { left: v15, n: 0..=4, .. } = &*self else { return b }; //~ lifetime
    return v7;
} }

fn p177() {
    let mut v1 = vec![{ let v0 = Box::new(Pair { left: String::new(), right: Noisy(5), n: 3 }); v0 }];
    let Pair { left: v3, right: ref mut v4, .. } = *v1[0]; //~ E0507
    std::mem::swap(&mut v4, &mut v4); //~ E0499 E0596
}

fn p178(a: &mut Node) -> &mut Node { //~ E0596
    let mut v4 = either_mut(&mut &mut Node { n: 3, next: None }, either_mut(&mut a, &mut a)); //~ E0499
    let &(Node { n: v7, next: v6 }) = &v4 else { return a }; //~ E0499 E0596
    return &mut **v4; //~ E0515
}

fn p179<'a>(a: &'a mut [Noisy], b: &[Noisy]) -> Option<&'a mut Noisy> {
    let mut v1 = (Some(std::mem::replace(&mut a[0], Noisy(COUNT))))?;
    let mut v3 = v1.lend();
    return Some(either_mut(&mut v1, &mut v1)); //~ E0499
}

fn p180(a: &'static str, b: &str) -> &'static str {
    let v0: &mut &str = &mut WORD; //~ E0596
    let Pair { left: mut v1, .. } = (Pair { left: String::new(), right: Noisy(2), n: 5 });
    return longest(&v1[..], b.trim()); //~ E0515 lifetime
}

impl<'a, T: Clone + Default> Cursor<'a, T> { fn p181(&mut self, b: &'a mut T) -> Option<&'a mut T> {
    let v2;
    if odd(1) { v2 = &mut &mut self.rest[0]; } else { v2 = same(&mut b); } //~ E0596 lifetime
    return Some(&mut **v2); //~ E0515
} }

fn p182() {
    let mut v0: Vec<Pair> = vec![Pair { left: String::new(), right: Noisy(2), n: 7 }];
    let Pair { left: ref v1, right: v2, .. } = v0[0]; //~ E0507
    let mut v3 = either_mut(either_mut(&mut v1, &mut v1), &mut v1); //~ E0499 E0596
}

fn p183<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v1 = ((*a.text).clone(), b.right);
    take(std::mem::replace(&mut a, View { text: a.text, n: (v1.0.len() as i32) })); //~ E0502 E0596
    return View { text: &*a.text, n: 5 };
}

fn p184() {
    let v0: (Box<Noisy>, Vec<Point>) = (if odd(1) { Box::new(Noisy(7)) } else { Box::new(Noisy(6)) }, vec![Point { x: 9, y: 4 }, Point { x: 6, y: 1 }]);
    let mut v1 = v0.0.lend(); //~ E0596
    let (ref v4, v3) = v0; //~ E0502
}

fn p185<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = Pair { left: String::from("s"), right: same(Noisy(*b)), n: *b };
    let mut a = v0.right.lend();
    either_mut(&mut v0.n, v0.right.slot()) //~ E0499 E0515
}

fn p186(a: &'static str, b: &str) -> &'static str {
    let Some(ref v1) = None::<Pair> else { return a };
    let Pair { left: ref v2, right: ref mut v3, .. } = *v1; //~ E0596
    return { let v8 = { let v9 = v2.trim(); v9 }; v8 };
}

fn p187() {
    let mut v0 = (Pair { left: String::new(), right: make(), n: 0 }, vec![Pair { left: String::from("s"), right: Noisy(0), n: 3 }]);
    let Pair { left: ref v2, .. } = v0.0;
    std::mem::swap(&mut v2, &mut v2); //~ E0499 E0596
}

fn p188(mut a: Vec<String>, b: &str) -> Option<String> { //~ E0596
    let mut v0 = Slot { value: either_mut(&mut "lit", &mut b), spare: if odd(2) { Some(&mut "lit") } else { Some(&mut b) } }; //~ E0499 E0716
    *v0.value = b; //~ E0502
    Some(String::new())
}

fn p189<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = (same(Some(Edit { text: a }))) else { return first_of(b, b) };
    let Some(Edit { text: v10 }) = &v0 else { return { let v11 = b; v11 } }; //~ lifetime
    &*b
}

fn p190<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let v0: Slot<&mut &mut i32> = Slot { value: &mut a.right, spare: Some(&mut b) }; //~ E0596 lifetime
    let None = v0.spare else { return &mut **v0.value }; //~ E0515
    return &mut **v0.value;
}

fn p191(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v1 = a.lend();
    let mut a = match &mut a { Noisy(v2) if odd(0) => Point { x: 2, y: b.0 }, Noisy(3) => Point { x: b.0, y: 1 }, _ => Point { x: b.0, y: LIMIT } }; //~ E0499
    make()
}

fn p192() {
    let mut v0 = Box::new(Pair { left: String::from("s"), right: Noisy(2), n: 4 });
    let mut v2 = Shape::Both { noisy: v0.into_right(), n: v0.n };
    let mut v3: Pair = Pair { left: String::new(), right: v0.right, n: 8 }; //~ E0382
}

fn p193<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v1 = &a.n;
    let Some(ref v2) = None::<&mut Box<String>> else { return if odd(*v1) { View { text: a.text, n: 5 } } else { a } };
    { let v4 = View { text: &***v2, n: *v1 }; v4 }
}

fn p194() {
    let mut v1 = { let v0 = Point { x: 4, y: 7 }; v0 };
    let mut v3 = ({ let v2 = String::new(); v2 }, Box::new(make()));
    let v10 = match &v3 { (v8, v7) => &v1, &(ref mut v9) => either(&v1, &v1), _ => shorter(&v1, &v1) }; //~ E0596
}

fn p195() {
    let mut v0 = Node { n: 0, next: Some(Box::new(Node { n: 2, next: None })) };
    let Node { n: 0..=4, next: Some(v2) } = &mut v0 else { return };
    let &(Node { n: ref v5, next: Some(ref mut v4) }) = &**v2 else { return }; //~ E0596
}

impl Pair { fn p196(&self, b: &String) -> &String {
    let mut v2 = Edit { text: either_mut(&mut String::new(), &mut String::new()) }; //~ E0716
    let Edit { text: v4 } = &mut v2 else { return &*b };
    if odd((v4.len() as i32)) { b } else { &*b } //~ lifetime
} }

fn p197(a: &'static str, b: &str) -> &'static str {
    let Some(Slot { value: ref mut v7, spare: mut v6 }) = ({ let v5 = Some(Slot::new(&a)); v5 }) else { return b };
    let None = Some(Box::new(String::new())) else { return b }; //~ lifetime
    same(a)
}

fn p198<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    a = Edit { text: &mut *b };
    let mut v0: (&&mut String, Pair) = (same(&b), Pair { left: std::mem::replace(&mut *b, (*b).clone()), right: make(), n: 7 }); //~ E0499 E0502
    return *v0.0; //~ E0596
}

impl<'a> Edit<'a> { fn p199(self, b: &'a mut String) -> &'a mut String {
    let v0 = &mut either_mut(b, b); //~ E0499
    let Some(mut v4) = None::<String> else { return either_mut(&mut **v0, &mut **v0) }; //~ E0499
    either_mut(either_mut(&mut v4, v0.lend()), *v0) //~ E0499 E0515
} }

fn p200() {
    let mut v0: (i32, [String; 2]);
    let mut v2: Two<'_, '_> = match None::<Node> { Some(Node { n: ref v1, next: Some(_) }) => Two { left: &v0.1[0], right: &mut *v1 }, _ => Two { left: &String::new(), right: &mut 0 } }; //~ E0381 E0596
    touch(&v2.left);
}

fn p201(mut a: String, b: i32) {
    let mut v1 = same(View { text: &a, n: 9 });
    let mut v2 = Box::new(Pair { left: String::from("s"), right: Noisy((a.len() as i32)), n: b });
    let mut v3 = std::mem::replace(&mut v1, View { text: v1.text, n: v2.right.get() }); //~ E0502
}

fn p202<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v1: Noisy = make();
    let mut v6: String = String::new();
    return if odd(v1.get()) { if odd((v6.len() as i32)) { Some(&mut v1.0) } else { a.last_mut() } } else { Some(&mut v1.0) }; //~ E0515 E0713
}

fn p203<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v9 = Edit { text: same(&mut String::new()) }; //~ E0716
    let mut v13 = match &mut v9 { Edit { text: v11 } if odd(2) => [&1, &1], Edit { text: v12 } => [&LIMIT, &LIMIT], _ => [&FEW[1], &9] };
    return &mut *v13[0]; //~ E0596
}

fn p204() {
    let v0 = Slot::new(Some([Noisy(6), Noisy(6)]));
    let mut v2 = if odd(5) { { let v1 = [&mut Some([Noisy(5), Noisy(7)]), &mut Some([Noisy(3), Noisy(4)])]; v1 } } else { [&mut Some([Noisy(6), Noisy(7)]), &mut v0.value.take()] }; //~ E0596 E0716
    let &Some(v10) = &v2[0] else { return }; //~ E0596
}

fn p205<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v2 = match (Some(Some(Point { x: 1, y: b.n }))) { None => { let v0 = (b.left).clone(); v0 }, Some(Some(_)) => { let v1 = String::new(); v1 }, _ => b.left };
    let &(ref mut v3) = &a else { return View { text: &v2, n: 6 } }; //~ E0515 E0596
    std::mem::replace(&mut *v3, View { text: v3.text, n: 3 }) //~ E0502
}

impl<T: Clone + Default> Slot<T> { fn p206(mut self, b: &T) -> T {
    let mut v11 = match self { Slot { value: v8, spare: Some(v7) } => (&b, String::from("s")), Slot { value: v10, spare: Some(v9) } => (&b, String::new()), _ => (&b, String::from("s")) };
    self.put(if odd(6) { self.value } else { std::mem::replace(&mut self.value, T::default()) }); //~ E0382 E0499 E0505
    return self.into_part(); //~ E0382
} }

fn p207<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v3 = match (Some(Node { n: 5, next: None })) { Some(v0) => either_mut(&mut Vec::<i32>::new(), a), Some(mut v1) => { let v2 = a; v2 }, _ => &mut vec![std::mem::replace(&mut *b, 1), 3] }; //~ E0716
    let Slot { value: _, spare: v4 } = (same(Slot { value: &mut &mut v3[0], spare: Some(&mut b) })); //~ E0596 E0621
    return if odd(LIMIT) { v3.get_mut(0) } else { v3.iter_mut().next() }; //~ E0499
}

fn p208() {
    let v0 = Box::new([Pair { left: String::from("s"), right: Noisy(8), n: 0 }, Pair { left: String::new(), right: Noisy(7), n: 1 }]);
    let mut v8 = match *v0 { [.., Pair { left: mut v2, right: Noisy(v3), n: ref mut v4, .. }] => [(v0[0].left).clone(), v2], [Pair { left: ref v6, right: v7, .. }, Pair { right: mut v5, .. }] => [String::new(), (*v6).clone()], _ => if odd(LIMIT) { [String::from("s"), (v0[0].left).clone()] } else { [String::new(), String::new()] } }; //~ E0382 E0596
    let mut v12 = [Pair { left: String::from("s"), right: make(), n: 1 }, Pair { left: String::new(), right: make(), n: v0[0].n }]; //~ E0382
}

fn p209(a: &mut Node) -> &mut Node {
    if let &(ref mut v1) = &a { //~ E0596
    } else {
    }
    a
}

fn p210() {
    let v0 = Noisy(9);
    let v1 = &mut v0; //~ E0596
    v0 = v0; //~ E0505 E0506
    let v5 = &mut v1.0;
}

impl Pair { fn p211(&self, b: &String) -> &String {
    if odd(0) {
        return &*b;
    }
    b //~ lifetime
} }

impl Pair { fn p212(&self, b: &String) -> &String {
    if odd(LIMIT) {
        return b; //~ lifetime
    }
    &*b
} }

fn p213(a: &'static str, b: &str) -> &'static str {
    if odd(2) {
        return b;
    }
    return b; //~ lifetime
}

fn p214<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    for _ in 0..2 {
        drop(a);
    }
    touch(&a); //~ E0382
}

impl Pair { fn p215(&self, b: &String) -> &String {
    if odd(6) {
        return &*b;
    }
    return b; //~ lifetime
} }

impl Pair { fn p216(&self, b: &String) -> &String {
    if odd(self.n) {
        return b; //~ lifetime
    }
    return &*b;
} }

fn p217() {
    let v0 = Noisy(3); //~ E0596
    let mut v3 = either_mut(&mut v0.0, &mut v0.0); //~ E0499
    v0 = v0; //~ E0505 E0506
    touch(&v3);
}

impl Pair { fn p218(&self, b: &String) -> &String {
    if odd(self.right.get()) {
        return &*b;
    }
    b //~ lifetime
} }

fn p219<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(0) {
        return &mut *b;
    }
    b //~ lifetime
}

impl Pair { fn p220(&self, b: &String) -> &String {
    if odd((b.len() as i32)) {
        return &*b;
    }
    b //~ lifetime
} }

impl Pair { fn p221(&mut self, b: &mut String) -> &mut String {
    if odd(0) {
        return &mut *b;
    }
    b //~ lifetime
} }

impl Pair { fn p222(&self, b: &String) -> &String {
    if odd(8) {
        return either(&*b, b); //~ lifetime
    }
    same(b)
} }

fn p223() {
    let v0 = String::new();
    let mut v2 = either(&v0, &v0);
    v0 = (*v2).clone(); //~ E0506
    let mut v8 = &*v2;
}

fn p224<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    if odd(3) {
        return &*b;
    }
    return b; //~ lifetime
}

impl Pair { fn p225(&mut self, b: &mut String) -> &mut String {
    if odd(self.n) {
        return &mut *b;
    }
    b //~ lifetime
} }

impl Pair { fn p226(&self, b: &String) -> &String {
    if odd((b.len() as i32)) {
        return &*b;
    }
    return b; //~ lifetime
} }

impl Pair { fn p227(&self, b: &String) -> &String {
    if odd(self.right.0) {
        return { let v3 = b; v3 }; //~ lifetime
    }
    &*b
} }

impl Pair { fn p228(&self, b: &String) -> &String {
    if odd((self.left.len() as i32)) {
        return &*b;
    }
    return b; //~ lifetime
} }

fn p229<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd((a.left.len() as i32)) {
        return &mut *b;
    }
    b //~ lifetime
}

fn p230<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0 = Noisy(FEW[1]);
    while let &(ref mut v3) = &v0 { //~ E0596
    }
    b
}

fn p231() {
    let mut v1 = same({ let v0 = (Vec::<String>::new(), Noisy(1)); v0 });
    take(v1.1);
    touch(&v1);
    change(&mut v1.1); //~ E0382
}

fn p232<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(*b) {
        return &mut *b;
    }
    return { let v2 = b; v2 }; //~ lifetime
}

fn p233(mut a: String, b: i32) {
    let mut v1: &i32 = first_of(&b, first_of(&b, &b));
    let mut v0 = &mut v1;
    v1 = v1; //~ E0503 E0506
    touch(&v0);
}

impl Pair { fn p234(&mut self, b: &mut String) -> &mut String {
    if odd(0) {
        return &mut *b;
    }
    return { let v3 = b; v3 }; //~ lifetime
} }

fn p235<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v1 = same(&mut b); //~ E0596
    if odd((b.len() as i32)) { //~ E0502
    }
    return *v1; //~ lifetime
}

fn p236<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(LIMIT) {
        return &mut *b;
    }
    return { let v2 = b; v2 }; //~ lifetime
}

fn p237() {
    let mut v0 = Box::new(String::new());
    drop(v0);
    let v1 = (Some((*v0).clone()), (*v0, String::new())); //~ E0382
    let mut v2 = v0;
}

fn p238() {
    let mut v0 = String::new();
    let mut v2 = &v0;
    let mut v4 = &mut v2;
    let mut v8 = View { text: either(v2, &**v4), n: 9 }; //~ E0502
}

fn p239<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = a else { return &mut *b };
    let v1 = "lit";
    touch(&v1);
    b //~ lifetime
}

fn p240() {
    let mut v0 = Pair { left: String::new(), right: make(), n: 5 };
    let (v1, v2) = v0.parts();
    let mut v5 = v2.lend();
    v2 = v2; //~ E0384 E0499
}

fn p241() {
    let mut v0 = Noisy(2);
    let v3 = &mut Noisy(9);
    let mut v6 = { let v5 = vec![&mut v0, v3]; v5 };
    let mut v7 = Some(&mut v3); //~ E0596
}

fn p242(mut a: String, b: i32) {
    let v0 = (first_of(&b, &b), Point { x: 8, y: b });
    let (ref mut v8, v9) = v0; //~ E0596
    v0.0 = v0.0; //~ E0503 E0506 E0594
    touch(&v8);
}

fn p243<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    if odd(2) {
        return either(&*b, b);
    }
    return { let v11 = &*b; v11 }; //~ lifetime
}

fn p244<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = &mut b; //~ E0596
    show((b.len() as i32)); //~ E0502
    take(&mut *v0);
    return same(&*b); //~ lifetime
}

fn p245() {
    let v0 = Box::new(5);
    drop(v0);
    let mut v4 = if odd(6) { same(&v0) } else { &Box::new(9) };
    let v5 = Guard { target: &mut *v0 }; //~ E0382 E0596
}

fn p246<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0: &mut &String = &mut a; //~ E0596
    show((a.len() as i32)); //~ E0502
    let mut v5 = v0;
    return a;
}

fn p247() {
    let mut v0 = Noisy(9);
    let mut v1 = Guard { target: &mut v0.0 };
    let mut v0 = vec![first_of(&v1.target, &v1.target)];
    **v0[0] += 1; //~ E0594
}

fn p248<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v4 = Noisy(0);
    let Noisy(3) = &v4 else { return &*b };
    touch(&b);
    return b; //~ lifetime
}

fn p249<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(6) {
        return either_mut(&mut *b, &mut *b); //~ E0499
    }
    either_mut(&mut *a.right, b) //~ lifetime
}

impl Pair { fn p250(&mut self, b: &mut String) -> &mut String {
    if odd(COUNT) {
        return if odd(8) { b } else { &mut *b };
    }
    { let v37 = b; v37 } //~ lifetime
} }

fn p251<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(mut v2) = Some(&mut *a) else { return &*b };
    let v4 = a;
    touch(&v4);
    return b; //~ lifetime
}

fn p252() {
    let mut v0 = same(Pair { left: String::new(), right: Noisy(0), n: 7 });
    let mut v2 = &mut v0.right;
    let v4 = vec![&mut v0.right, v2]; //~ E0499
    touch(&v2);
}

fn p253<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0 = &mut a; //~ E0596
    a.n += 4; //~ E0503
    let a = Box::new(Point { x: 7, y: 0 });
    return View { text: v0.text, n: a.x };
}

impl Pair { fn p254(&self, b: &String) -> &String {
    let mut v0: Option<Noisy> = Some(self.right); //~ E0507
    let Some(Noisy(v2)) = &mut v0 else { return &*b };
    touch(&v2);
    b //~ lifetime
} }

fn p255() {
    let mut v2 = Guard { target: either_mut(&mut 2, &mut 1) }; //~ E0716
    if let Some(v3) = Some(*v2.target) {
        v2 = Guard { target: either_mut(&mut 3, &mut v3) }; //~ E0596 E0716
    }
}

fn p256<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    take(a);
    let v0 = &&mut Vec::<i32>::new();
    let v1 = Some(&mut &mut **v0); //~ E0596
    return a.last_mut(); //~ E0382
}

fn p257<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = a.finish();
    a.text.push_str(&*a.text); //~ E0502
    std::mem::swap(&mut *a.text, &mut *b); //~ E0382
    return b;
}

fn p258(a: &'static str, b: &str) -> &'static str {
    let mut a = Cursor { rest: &mut [same(5)][..] };
    let Cursor { rest: v8 } = &a else { return b };
    touch(&v8);
    return b; //~ lifetime
}

fn p259(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = a.lend();
    let mut v1 = Two { left: &String::from("s"), right: &mut a.0 }; //~ E0499
    v1.left.push_str("x"); //~ E0596
    same(Noisy(3))
}

fn p260() {
    let v0 = same(Some(4));
    let v2 = first_of(&Some(&v0), first_of(&Some(&v0), &None::<&Option<i32>>)); //~ E0716
    let mut v3 = same(either_mut(&mut v2, &mut &*v2)); //~ E0502 E0596 E0716
    *v3 = v2; //~ E0503
}

impl Pair { fn p261(&mut self, b: &mut String) -> &mut String {
    let mut v3 = (&self.right, String::from("s"));
    let Noisy(v4) = &v3.0 else { return &mut *b };
    touch(&b);
    b //~ lifetime
} }

fn p262<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let ref v4 = a else { return &mut *b };
    let v7 = (Slot { value: *b, spare: None::<i32> }, *b);
    touch(&v7);
    b //~ lifetime
}

fn p263() {
    let mut v1: Noisy = Noisy(8);
    let mut v2 = v1.lend();
    let mut v4 = match v1 { Noisy(v3) => Box::new(v1), _ => Box::new(make()) }; //~ E0503 E0505
    std::mem::swap(&mut v2, &mut v2); //~ E0499
}

fn p264<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let v0 = &mut either_mut(&mut *a, &mut *a); //~ E0499
    let mut v2 = either_mut(&mut &*b, &mut b); //~ E0596 E0716
    v0.push(first_of(&**v2, b)); //~ E0502
    touch(&*v2);
}

fn p265<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v3 = 'b2: {
    Guard { target: &mut 9 } };
    let Guard { target: 0..=4 } = v3 else { return &*b };
    return b; //~ lifetime
}

fn p266(a: &mut Node) -> &mut Node {
    let mut v7 = &mut *a;
    let Node { n: 0..=4, next: v9 } = v7 else { return &mut *a }; //~ E0499
    let Some(v11) = &mut a.next else { return a }; //~ E0499 E0505
    return v7;
}

fn p267(a: &mut Node) -> &mut Node {
    let mut v0 = first_of(either(&a, &a), either(&a, &a));
    a.n += FEW[1]; //~ E0506
    let mut v1 = either_mut(&mut last_node(&mut **v0), &mut a); //~ E0596
    return *v1; //~ E0515
}

fn p268() {
    let mut v0 = String::from("s");
    let mut v2 = ({ let v1 = &String::from("s"); v1 }, v0); //~ E0716
    let mut v3 = &mut v2;
    *v3 = std::mem::replace(&mut *v3, (v2.0, String::new())); //~ E0502
}

fn p269<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 { //~ E0596
    let mut v2 = 'b0: {
        if odd(FEW[1]) { break 'b0 either_mut(&mut a.right, &mut b); } //~ E0596
    { let v1 = &mut b; v1 } }; //~ lifetime
    b //~ lifetime
}

fn p270() {
    let mut v2 = &mut Pair { left: String::new(), right: Noisy(6), n: 4 };
    let mut v4 = vec![{ let v3 = &mut v2.n; v3 }];
    let v5 = &v2; //~ E0502
    let mut v6 = Guard { target: v4[0] };
}

fn p271<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut b = either_mut(&mut a, &mut b); //~ E0596
    let v2 = vec![Box::new(Point { x: 7, y: (a.len() as i32) })]; //~ E0502
    touch(&*b);
    return a;
}

fn p272(a: &'static str, b: &str) -> &'static str {
    let mut v4 = same(Edit { text: &mut String::from("s") }); //~ E0716
    let Edit { text: v6 } = &mut v4 else { return b };
    touch(&v4);
    return b; //~ lifetime
}

fn p273<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v5: Slot<Option<Vec<String>>>;
    let Two { left: v6, right: 3 } = &a else { return &mut *b };
    touch(&v5.spare); //~ E0381
    b //~ lifetime
}

fn p274() {
    let v0: Vec<Vec<Noisy>> = vec![Vec::<Noisy>::new()];
    let mut v1: Pair = Pair { left: String::new(), right: Noisy((v0.len() as i32)), n: 5 };
    while let &(ref mut v2) = &v1 { //~ E0596
    }
}

fn p275<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0 = either_mut(&mut b, either_mut(&mut &*a, &mut a)); //~ E0596 E0716
    let mut v4 = Noisy((a.len() as i32)); //~ E0502
    touch(&v0);
    return same(b);
}

fn p276<'a>(a: &mut Vec<&'a i32>, b: &'a i32) {
    let mut v0 = &mut a[0];
    let mut v1: &mut &mut &i32 = either_mut(&mut v0, &mut v0); //~ E0499
    put(&mut *a, either(a[0], *v0)); //~ E0499 E0502
    let mut v4 = &mut **v1;
}

fn p277<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v3 = Guard { target: &mut 5 };
    let Pair { left: ref v4, right: v5, .. } = b;
    v3.target = v5.slot(); //~ E0596
    return View { text: v4, n: 5 }; //~ E0515
}

fn p278<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let v1 = vec![{ let v0 = &mut *a.text; v0 }];
    let mut v4 = a.text; //~ E0505
    let mut v5 = v4;
    return either_mut(&mut *v1[0], v5); //~ E0596
}

impl Pair { fn p279(&self, b: &String) -> &String {
    let v13 = (either(self.right.number(), &self.right.0), self.n);
    let ref v32 = Some(Slot::new(v13.0)) else { return &*b };
    touch(&b);
    b //~ lifetime
} }

impl Pair { fn p280(&self, b: &String) -> &String {
    let mut v0 = self.right.lend(); //~ E0596
    let Guard { target: v4 } = &mut v0 else { return &*b };
    let v5 = View { text: b, n: (b.len() as i32) };
    b //~ lifetime
} }

fn p281<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v2 = 'b1: {
        if odd(*b) { break 'b1 either_mut(&mut &mut *b, &mut &mut a[0]); } //~ E0621 E0716
    &mut b }; //~ E0596
    return a.get_mut(0); //~ E0499
}

fn p282(a: &mut Pair) -> &mut String {
    let Pair { left: v0, right: v1, .. } = *a; //~ E0507
    let (v4, v5) = a.parts();
    let (v6, v7) = a.parts(); //~ E0499
    return if odd(v7.0) { v4 } else { either_mut(&mut v0, v6) }; //~ E0596
}

fn p283<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut b = 'b2: {
        if odd(2) { break 'b2 &mut Edit { text: &mut String::from("s") }; } //~ E0716
    same(&mut a) };
    return &mut *b.text; //~ E0515
}

fn p284<'a>(a: &'a String, b: &'a String) -> &'a String {
    let v0 = same(vec![4, 0]);
    let mut v8 = (same(&v0[0]), String::new());
    v8 = std::mem::replace(&mut v8, (v8.0, String::new())); //~ E0502
    return &*b;
}

impl Pair { fn p285(&self, b: &String) -> &String {
    let mut v0: Cursor<'_, i32> = Cursor { rest: &mut [self.n][..] };
    let ref mut v1 = v0 else { return &*b };
    let v5 = &mut v0.rest[0];
    return b; //~ lifetime
} }

fn p286<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = Slot { value: make(), spare: Some(make()) };
    let &mut (mut v2) = &mut v1.value else { return &*b }; //~ E0507
    v2 = v2;
    return b; //~ lifetime
}

fn p287<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = same(either_mut(&mut &mut (*b).clone(), &mut a)); //~ E0596 E0716
    let mut v2 = b;
    *v0 = &mut **v0;
    return first_of(either(b, v2), &*a); //~ E0502 lifetime
}

fn p288<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = Some(&mut b); //~ E0596
    let mut v3 = if odd(4) { same(View { text: b, n: 1 }) } else { View { text: b, n: 4 } }; //~ E0502
    touch(&v0);
    return b; //~ lifetime
}

impl Pair { fn p289(&mut self, b: &mut String) -> &mut String {
    let &(ref v0) = &*self;
    let Pair { right: v2, .. } = &self else { return same(b) };
    let mut v8 = shorter(&*v0, either(v0, v0));
    &mut *b //~ lifetime
} }

fn p290<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = Point { x: (a.left.len() as i32), y: LIMIT };
    let Point { x: 0..=4, y: v1 } = &v0 else { return &mut *b };
    change(&mut v0);
    b //~ lifetime
}

fn p291() {
    let mut v0 = Pair { left: String::from("s"), right: Noisy(7), n: 1 };
    let v1 = (&v0.right, Point { x: 2, y: v0.right.0 });
    let (v4, ref mut v5) = v1; //~ E0596
    let mut v2 = either_mut(&mut v5, &mut v5); //~ E0499 E0596
}

fn p292() {
    let mut v0: Pair;
    let mut v1: &i32 = either(&FEW[1], &8);
    let mut v27 = Slot { value: Some(Shape::Both { noisy: v0.right, n: (v0.left.len() as i32) }), spare: Some(None::<Shape>) }; //~ E0381
    touch(&v1);
}

fn p293() {
    let v0 = Some(vec![Point { x: 8, y: 9 }, Point { x: 9, y: 3 }]);
    let mut v2: &Option<Vec<Point>> = &v0;
    v0 = Some({ let v3 = vec![Point { x: 7, y: 7 }, Point { x: 5, y: 9 }]; v3 }); //~ E0506
    touch(&v2);
}

fn p294(a: &'static str, b: &str) -> &'static str {
    let mut v1 = Edit { text: { let v0 = &mut String::from("s"); v0 } }; //~ E0716
    let Edit { text: v3 } = &mut v1 else { return b };
    show((v3.len() as i32));
    return b; //~ lifetime
}

impl<'a, T: Clone + Default> Cursor<'a, T> { fn p295(&mut self, b: &'a mut T) -> Option<&'a mut T> {
    if odd(4) {
        return if odd(6) { self.peek_mut() } else { self.peek_mut() }; //~ lifetime
    }
    return self.peek_mut();
} }

fn p296() {
    let mut v0: (Pair, Vec<Pair>) = (Pair { left: String::from("s"), right: make(), n: 1 }, Vec::<Pair>::new());
    let Pair { left: ref v1, .. } = v0.0;
    std::mem::swap(&mut v1, &mut v1); //~ E0499 E0596
    change(&mut v1); //~ E0596
}

fn p297<'a>(a: View<'a>, b: Pair) -> View<'a> { //~ E0596
    let mut v3 = [&mut b, same(&mut Pair { n: FEW[1], ..b })]; //~ E0505
    b.left.push_str(&v3[0].left); //~ E0382 E0499
    b.right.0 += 2; //~ E0382 E0503
    return View { text: &v3[0].left, n: v3[0].right.get() }; //~ E0515
}

impl Pair { fn p298(&mut self, b: &mut String) -> &mut String {
    let mut v0 = Box::new(std::mem::replace(&mut self.right, Noisy(self.right.0))); //~ E0503
    let Noisy(v2 @ 0..=4) = *v0 else { return &mut *b };
    v0.0 += 9;
    b //~ lifetime
} }

fn p299(a: &mut Pair) -> &mut String {
    let mut v1 = vec![std::mem::replace(&mut a.left, String::from("s"))];
    let v2 = either_mut(either_mut(&mut &mut *a, &mut a), &mut &mut *a); //~ E0499 E0596 E0716
    *v2 = &mut **v2;
    return &mut v1[0]; //~ E0515
}

fn p300(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let v3: i32 = 5;
    let v6 = Edit { text: &mut String::new() };
    let &(Edit { text: ref mut v8 }) = &v6 else { return a }; //~ E0596
    Some(&mut Node { n: v3, next: None }) //~ E0515
}

fn p301(a: &mut Node) -> &mut Node {
    let Node { n: _, next: ref mut v11 } = *a;
    let v12: [&mut Node; 2] = [either_mut(&mut Node { n: 4, next: None }, &mut Node { n: 6, next: None }), a]; //~ E0499
    touch(&*v11);
    &mut *v12[0] //~ E0515
}

fn p302() {
    let mut v0 = (Pair { left: String::from("s"), right: Noisy(2), n: 8 }, Shape::Both { noisy: Noisy(4), n: 0 });
    let mut v6 = either_mut(&mut v0, &mut v0); //~ E0499
    let v8 = vec![v6, v6];
    let mut v9 = v6.0.right; //~ E0382 E0507
}

impl<'a> Edit<'a> { fn p303(&mut self, b: &'a mut String) -> &mut String {
    let Edit { text: v0 } = self;
    let mut v1 = [&mut Edit { text: &mut **v0 }, self]; //~ E0499 lifetime
    let mut v4: String = std::mem::take(&mut **v0); //~ E0499
    &mut v4 //~ E0515
} }

fn p304(a: &mut Pair) -> &mut String {
    let v4 = String::new();
    let mut v5: Pair = same(Pair { left: (v4).clone(), right: Noisy((v4.len() as i32)), n: (v4.len() as i32) });
    let Pair { left: v6, .. } = v5;
    return &mut v6; //~ E0596
}

fn p305<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v1 = &mut a.text; //~ E0596
    let mut v4 = View { text: if odd(2) { *v1 } else { a.text }, n: 8 }; //~ E0502
    let mut v10: &&String = &*v1;
    return View { text: either(&**v1, *v10), n: 6 };
}

impl Pair { fn p306(&self, b: &String) -> &String {
    let v1;
    if odd(7) { v1 = { let v2 = Noisy(4); v2 }; } else { return &*b; }
    let mut v3 = either_mut(&mut String::from("s"), either_mut(b.lend(), &mut String::new())); //~ E0596
    b //~ lifetime
} }

fn p307(mut a: String, b: i32) {
    let v0 = (Box::new(Noisy(3)), Pair { left: a, right: Noisy(0), n: 0 });
    let mut v3: &String = &v0.1.left;
    v0 = v0; //~ E0505 E0506
    let mut v4 = View { text: first_of(&v0.1.left, &*v3), n: (a.len() as i32) }; //~ E0382
}

fn p308<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v2 = Box::new(vec![make()]);
    let Noisy(0..=4) = &mut v2[0] else { return &*b };
    let &mut (ref mut v7) = &mut v2[0] else { return b }; //~ lifetime
    first_of(&*b, &*a)
}

fn p309<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut a = either_mut(either_mut(&mut a, &mut &*a), either_mut(&mut &*b, &mut b)); //~ E0502 E0596 E0716
    let v1 = vec![(*b).clone()]; //~ E0502
    *a = b; //~ E0503
    return either(either(b, &*b), either(&v1[0], b)); //~ E0515
}

fn p310<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v0 = Pair { left: String::new(), right: Noisy(5), n: 4 };
    let v1 = Box::new((String::new(), v0.left));
    let (ref v3, ref mut v4) = *v1; //~ E0596
    std::mem::swap(&mut v3, &mut v3); //~ E0499 E0596
}

fn p311<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = a;
    let mut v3 = vec![Pair { left: (*v0.text).clone(), right: Noisy(2), n: 7 }];
    let mut v7 = Guard { target: &mut v3[0].n };
    return v3[0].left_mut(); //~ E0499
}

fn p312() {
    let mut v0 = (Box::new(Noisy(0)), [String::from("s"), String::from("s")]);
    let v1;
    if odd(v0.0.0) { v1 = Vec::<&mut (Box<Noisy>, [String; 2])>::new(); } else { v1 = vec![&mut v0, &mut v0]; } //~ E0499
    let (v3, [v2, ..]) = v1[0]; //~ E0596
}

impl<T: Clone + Default> Slot<T> { fn p313(mut self, b: &T) -> T {
    let Slot { value: mut v1, spare: Some(mut v0) } = self else { return T::default() };
    touch(&self.spare); //~ E0382
    let mut v4 = self.again(); //~ E0382
    return { let v17 = v1; v17 };
} }

fn p314<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let v1: Edit<'_> = a;
    let mut v2 = either_mut(either_mut(&mut String::new(), v1.text), either_mut(&mut *v1.text, b)); //~ E0499
    a = Edit { text: &mut *v2 };
    return same(v2); //~ E0499 E0515
}

impl Pair { fn p315(&self, b: &String) -> &String {
    let mut v2 = Cursor { rest: &mut [self.n][..] };
    let [v3 @ .., v4] = &v2.rest else { return &*b };
    let mut v29 = either_mut(&mut String::from("s"), &mut String::new());
    return b; //~ lifetime
} }

fn p316<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = &b;
    a = Two { left: either(a.left, a.left), right: b }; //~ E0384 E0502
    let Two { left: ref v4, right: ref v3 } = a else { return either_mut(a.right, &mut **v0) }; //~ E0596
    &mut **v0 //~ E0515 E0596 lifetime
}

impl<'a> Edit<'a> { fn p317(self, b: &'a mut String) -> &'a mut String {
    let v2: Vec<&mut String> = same(vec![self.text, b]); //~ E0596
    let v3;
    if odd(2) { v3 = std::mem::take(&mut *v2[0]); } else { v3 = String::new(); }
    either_mut(&mut *v2[0], b) //~ E0499
} }

fn p318<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut b: Vec<Pair> = vec![Pair { left: (*a).clone(), right: Noisy(0), n: 7 }];
    let Pair { left: ref v7, right: ref mut a, .. } = b[0];
    std::mem::swap(&mut a, &mut a); //~ E0499 E0596
    return &*v7; //~ E0515
}

fn p319(a: &'static str, b: &str) -> &'static str {
    let mut v3 = Two { left: &String::new(), right: either_mut(&mut 1, &mut 7) }; //~ E0716
    let Two { left: _, right: 0..=4 } = &mut v3 else { return b };
    let mut v4 = (&a, String::from("s"));
    return b; //~ lifetime
}

fn p320() {
    let mut v0 = Noisy(1);
    let v1;
    if odd(2) { v1 = WORD; } else { v1 = WORD; }
    let v4: &mut &str = match &mut v0 { Noisy(3) if { change(&mut v0); true } => &mut WORD, ref mut v3 => &mut WORD, _ => either_mut(&mut "lit", &mut WORD) }; //~ E0499 E0596 E0716
}

fn p321<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = Edit { text: either_mut(&mut (*b).clone(), a) };
    let Some(&(ref mut v1)) = Some(&v0.text) else { return &*b }; //~ E0596
    let Edit { text: v2 } = &v0 else { return b }; //~ lifetime
    &**v2 //~ E0515
}

impl<'a> View<'a> { fn p322(&self, b: &'a String) -> &'a String {
    let mut v0 = Box::new([String::new(), (*b).clone()]);
    let [ref v2, ..] = *v0; //~ E0597
    let mut v6 = std::mem::replace(&mut *self, View { text: v2, n: 2 }); //~ E0596
    return first_of(&*v2, &*b);
} }

fn p323<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    a = Edit { text: &mut *b };
    let Edit { text: mut v5 } = a else { return a.text };
    let Edit { text: v6 } = a else { return b }; //~ E0382 E0505
    either_mut(&mut String::new(), &mut String::new()) //~ E0515
}

impl Pair { fn p324(&self, b: &String) -> &String {
    let mut v0 = Two { left: b, right: &mut 6 };
    let Pair { left: v4, right: v5, .. } = *self; //~ E0507
    let Some(mut v6) = Some(Box::new(v5)) else { return either(v0.left(), &*b) };
    first_of(b, &*v0.left) //~ lifetime
} }

fn p325<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v2: &&String = either(either(&b, &b), first_of(&b, &b));
    let mut v3 = v2;
    let Some(Shape::Named(ref v4)) = Some(Shape::Empty) else { return if odd(COUNT) { &*b } else { *v3 } }; //~ lifetime
    v4
}

fn p326<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v1 = Edit { text: a.finish() };
    let v3 = { let v2 = (0, Pair { left: std::mem::replace(&mut *b, (*a.text).clone()), right: make(), n: 8 }); v2 };
    touch(&a.text); //~ E0382
    return v1.text;
}

fn p327<'a>(a: View<'a>, b: Pair) -> View<'a> {
    take(a);
    let mut b: &mut Pair = &mut Pair { left: (*a.text).clone(), right: b.right, n: 7 };
    let mut v5 = std::mem::replace(&mut *a.text, String::new()); //~ E0382 E0596
    return View { text: &b.left, n: (v5.len() as i32) }; //~ E0515
}

fn p328<'a>(a: &'a String, b: &'a String) -> &'a String { //~ E0596
    let mut v5 = either_mut(either_mut(&mut b, &mut b), either_mut(&mut b, &mut b)); //~ E0499
    let mut v7: Point = Point { x: 1, y: 2 };
    let mut v8: View<'_> = View { text: b, n: v7.x }; //~ E0502
    return either(&**v5, *v5);
}

fn p329<'a>(a: &'a mut [Noisy], b: &[Noisy]) -> Option<&'a mut Noisy> {
    let mut v0 = Slot::new((Noisy(4), Point { x: 8, y: 2 }));
    let mut v5 = a[0].lend();
    v0.put((Noisy(a[0].0), Point { x: LIMIT, y: a[0].0 })); //~ E0503
    return Some(either_mut(&mut a[0], &mut a[0])); //~ E0499
}

fn p330() {
    let v3 = match (Some(vec![Some(Point { x: 7, y: 2 })])) { Some(v2) => Vec::<&mut Option<Slot<Option<Noisy>>>>::new(), _ => same(vec![&mut Some(Slot::new(Some(Noisy(0)))), &mut Some(Slot::new(Some(Noisy(4))))]) }; //~ E0716
    if let &Some(v7) = &v3[0] { //~ E0596
    } else {
    }
}

fn p331() {
    let mut v0 = String::from("s");
    let Some(v1) = Some(Vec::<&String>::new()) else { return };
    let mut v2 = (&*v1[0], Shape::Named(std::mem::take(&mut v0)));
    let mut v7 = if odd(0) { std::mem::replace(&mut v2, (v2.0, Shape::Named(v0))) } else { (&v0, v2.1) }; //~ E0503
}

fn p332<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    let mut v0 = &mut either_mut(&mut Vec::<T>::new(), a);
    let v1 = same(&*v0);
    let Some(mut v2) = a.get_mut(0) else { return same(&mut v1[0]) }; //~ E0499 E0596
    if odd(6) { v2 } else { either_mut(&mut *v2, &mut v0[0]) } //~ E0502 E0515
}

fn p333<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v0: (Box<Shape>, Vec<String>) = same((Box::new(Shape::Named((*a.text).clone())), vec![b.left, String::from("s")]));
    let (_, ref v1) = v0;
    std::mem::swap(&mut v1, &mut v1); //~ E0499 E0596
    return View { text: either(&v1[0], &v1[0]), n: 6 }; //~ E0515
}

impl<T: Clone + Default> Slot<T> { fn p334(&mut self, b: T) -> &mut T {
    let mut v0 = [&self, either(&self, &self)];
    let &(Slot { value: ref v4, spare: Some(ref mut v3) }) = &**v0[0] else { return &mut self.value }; //~ E0596
    let Slot { value: v5, spare: _ } = &*v0[0];
    &mut (*v5).clone() //~ E0515
} }

fn p335() {
    let mut v0 = Pair { left: String::new(), right: if odd(0) { Noisy(3) } else { Noisy(2) }, n: 6 };
    let mut v4: Pair = Pair { n: 3, ..v0 };
    let mut v16 = Two { left: first_of(&String::new(), &v0.left), right: &mut 0 }; //~ E0382
    let Pair { right: Noisy(v17), .. } = v0 else { return }; //~ E0382
}

impl Pair { fn p336(&self, b: &String) -> &String {
    let mut v1: Node = Node { n: (b.len() as i32), next: None };
    let mut b = { let v2 = Two { left: b, right: &mut v1.n }; v2 };
    let Two { left: v5, right: v4 } = &b else { return either(seen_part(&*self), b.left) };
    { let v6 = *v5; v6 } //~ lifetime
} }

fn p337<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v3 = Box::new(Slot { value: Pair { left: (*a).clone(), right: Noisy(0), n: COUNT }, spare: None::<Pair> });
    let mut v6: String = *a; //~ E0507
    let mut v7 = v3.value.right.lend();
    return either(either(&v6, seen_part(&v3.value)), &*b); //~ E0502 E0515
}

fn p338() {
    let mut v0: Pair = same(if odd(1) { Pair { left: String::from("s"), right: Noisy(9), n: 6 } } else { Pair { left: String::from("s"), right: Noisy(9), n: 8 } });
    let mut v3 = v0.right.lend();
    let Pair { right: v10, .. } = &mut v0 else { return }; //~ E0499
    std::mem::swap(&mut v0, &mut v0); //~ E0499
}

fn p339() {
    let mut v0 = Box::new(Pair { left: String::new(), right: Noisy(3), n: 9 });
    let mut v1 = Box::new(Box::new(Pair { left: v0.left, right: Noisy(0), n: 9 }));
    let mut v2 = View { text: first_of(&v1.left, &v1.left), n: 0 };
    v2 = std::mem::replace(&mut v2, View { text: v2.text, n: 1 }); //~ E0502
}

fn p340() {
    let mut v0 = Noisy(0);
    let mut v5 = 'b3: {
    Shape::Empty };
    let v15 = match &v5 { &(ref mut v13) if odd(9) => if odd(3) { [Noisy(5), Noisy(2)] } else { [Noisy(6), Noisy(4)] }, Shape::Deep(v14) => if odd(FEW[1]) { [make(), v0] } else { [make(), Noisy(8)] }, _ => [Noisy(7), Noisy(7)] }; //~ E0596
}

fn p341<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v2: Edit<'_> = Edit { text: either_mut(&mut (*b).clone(), &mut (*b).clone()) };
    let mut v3: String = String::new();
    let mut v4 = same(if odd(6) { &mut Edit { text: &mut v3 } } else { &mut Edit { text: v2.text } });
    return either(b, v4.text()); //~ E0515 lifetime
}

fn p342() {
    let mut v0 = Slot { value: Some(Noisy(1)), spare: same(Some(Some(Noisy(8)))) };
    let v5 = match v0 { Slot { value: mut v2, spare: Some(Some(v1)) } => Noisy(v1.0), Slot { value: mut v4, spare: Some(Some(mut v3)) } => Noisy(v3.0), _ => Noisy(9) };
    let mut v6 = &v0.spare; //~ E0382
    let ref v7 = v0 else { return }; //~ E0382
}

fn p343() {
    let v0 = Node { n: 6, next: None };
    let mut v2 = Edit { text: either_mut(&mut String::from("s"), &mut String::from("s")) }; //~ E0716
    let mut v4 = either(first_of(&v0.n, &FEW[1]), either(&7, &FEW[1]));
    let mut v7 = match &mut v2 { Edit { text: v5 } => v4, Edit { text: v6 } if odd(FEW[1]) => &*v4, _ => first_of(v4, v4) };
}

fn p344() {
    let v0 = Node { n: COUNT, next: None };
    let mut v1 = either_mut(either_mut(&mut v0.next, &mut Some(Box::new(Node { n: 5, next: None }))), either_mut(&mut Some(Box::new(Node { n: 3, next: None })), &mut Some(Box::new(Node { n: 4, next: None })))); //~ E0596
    let mut v10 = vec![&Node { n: FEW[1], next: None }];
    touch(&v10[0]);
}

impl<'a> View<'a> { fn p345(&self, b: &'a String) -> &'a String {
    let mut v2 = match &self { View { text: v0, .. } => same(Vec::<Pair>::new()), View { text: v1, .. } => Vec::<Pair>::new(), _ => vec![Pair { left: String::from("s"), right: make(), n: 5 }] };
    let mut v3 = v2[0].right.lend();
    touch(&v2); //~ E0502
    same(first_of(self.text, &*b))
} }

fn p346() {
    let mut v0 = if odd(3) { vec![Pair { left: String::from("s"), right: Noisy(9), n: 7 }, Pair { left: String::new(), right: Noisy(4), n: 8 }] } else { same(vec![Pair { left: String::new(), right: Noisy(8), n: 2 }, Pair { left: String::new(), right: Noisy(2), n: 7 }]) };
    let v5 = &v0[0].left;
    let mut v6 = &mut v5; //~ E0596
    *v6 = v5; //~ E0503
}

impl Pair { fn p347(&mut self, b: &mut String) -> &mut String {
    let mut v0 = ((std::mem::take(&mut self.left), std::mem::replace(&mut self.right, Noisy(self.right.0))), Point { x: 1, y: self.right.get() }); //~ E0503
    let ((v4, v3), Point { x: v2, y: v1 }) = &mut v0 else { return &mut *b };
    let mut v0 = Slot::new(Some([Noisy(0), Noisy(4)]));
    b //~ lifetime
} }

fn p348<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(Edit { text: ref v2 }) = (Some(Edit { text: a })) else { return b }; //~ E0716 lifetime
    a = &mut **v2; //~ E0384 E0596
    let Some(Two { left: v10, right: 3 }) = (if odd(3) { Some(Two { left: b, right: &mut 5 }) } else { Some(Two { left: b, right: &mut 9 }) }) else { return same(&**v2) };
    return &*b;
}

impl Pair { fn p349(&mut self, b: &mut String) -> &mut String {
    let Pair { left: _, .. } = &self else { return &mut *b };
    let v0;
    if odd(self.n) { v0 = either_mut(&mut Pair { left: std::mem::take(&mut *b), right: Noisy(7), n: (b.len() as i32) }, self); } else { v0 = if odd((b.len() as i32)) { self } else { &mut Pair { left: std::mem::take(&mut *b), right: Noisy(4), n: 2 } }; } //~ E0716
    b //~ lifetime
} }

fn p350() {
    let mut v0 = vec![make()];
    let v1 = if odd(v0[0].0) { if odd(v0[0].get()) { v0[0].0 } else { v0[0].0 } } else { v0[0].0 };
    let v3 = Shape::Deep(Box::new(Shape::Both { noisy: std::mem::replace(&mut v0[0], Noisy(v1)), n: 3 }));
    let mut v6: Edit<'_> = match &v3 { Shape::Both { noisy: v4, n: 0..=4 } => Edit { text: &mut String::new() }, &(ref mut v5) => Edit { text: &mut String::new() }, _ => Edit { text: &mut String::from("s") } }; //~ E0596
}

fn p351() {
    let mut v0 = Noisy(LIMIT);
    let mut v2 = v0.lend();
    v2 = Guard { target: same(&mut v0.0) }; //~ E0499
    let mut v5 = match v0 { Noisy(3) => Slot { value: Pair { left: String::from("s"), right: Noisy(v0.0), n: v0.0 }, spare: Some(Pair { left: String::from("s"), right: Noisy(FEW[1]), n: v0.0 }) }, Noisy(mut v4) => Slot { value: Pair { left: String::from("s"), right: v0, n: COUNT }, spare: Some(Pair { left: String::from("s"), right: Noisy(0), n: 1 }) }, _ => Slot { value: Pair { left: String::new(), right: Noisy(7), n: *v2.target }, spare: Some(Pair { left: String::new(), right: Noisy(LIMIT), n: 0 }) } }; //~ E0503 E0505
}

fn p352() {
    let v0 = Noisy(7);
    match &v0 {
    &(ref mut v3) => { //~ E0596
    }
    _ => {} }
}

fn p353() {
    let mut v1: Edit<'_>;
    for _ in 0..2 {
        take(v1.text);
    }
    touch(&v1); //~ E0381
}

fn p354() {
    let v5: &Option<&mut Noisy>;
    for _ in 0..2 {
        touch(&v5);
    }
    touch(&v5); //~ E0381
}

fn p355() {
    let mut v0 = String::from("s");
    for _ in 0..2 {
        drop(v0);
    }
    touch(&v0); //~ E0382
}

fn p356() {
    let mut v6 = either_mut(&mut 3, &mut 1); //~ E0716
    for _ in 0..2 {
        let mut v7 = v6;
    }
    touch(&v6); //~ E0382
}

impl Pair { fn p357(&self, b: &String) -> &String {
    if odd(COUNT) {
        return &*b;
    } else {
        return b; //~ lifetime
    }
} }

impl Pair { fn p358(&self, b: &String) -> &String {
    if odd(self.right.0) {
        return &*b;
    }
    let mut v3 = b;
    v3 //~ lifetime
} }

fn p359() {
    let mut v0 = vec![Point { x: 9, y: 0 }, Point { x: 9, y: 5 }];
    for _ in 0..2 {
        drop(v0);
    }
    touch(&v0); //~ E0382
}

fn p360() {
    let v1: Noisy = make();
    let mut v2 = &v1.0;
    for _ in 0..2 {
        v1 = if odd(*v2) { v1 } else { Noisy(4) }; //~ E0505 E0506
    }
}

fn p361() {
    let v0 = Noisy(9);
    let mut v2 = same(either(&v0.0, &v0.0));
    let mut v7 = Some(&mut v2);
    v2 = v2; //~ E0503 E0506
    touch(&v7);
}

fn p362() {
    let v0 = same(Pair { left: String::new(), right: Noisy(2), n: 7 });
    for _ in 0..2 {
        take(v0);
    }
    let v4 = &v0.n; //~ E0382
}

impl Pair { fn p363(&self, b: &String) -> &String {
    let Pair { n: v0, .. } = &self;
    if odd(*v0) {
        return &*b;
    }
    return b; //~ lifetime
} }

fn p364() {
    let mut v1 = same(9);
    let mut v2: [&i32; 2] = [same(&v1), &v1];
    while let ref v4 = &mut v2 {
        **v4 = [v2[0], &v1]; //~ E0503 E0594
    }
}

impl Pair { fn p365(&self, b: &String) -> &String {
    let mut v2 = Point { x: 0, y: 3 };
    if odd(v2.sum()) {
        return &*b;
    }
    return b; //~ lifetime
} }

fn p366() {
    let v1 = (String::from("s"), Some(Shape::Empty));
    let v3 = &v1.1;
    let (v5, v6) = v1;
    let (ref mut v7, v8) = v1; //~ E0382 E0596
    touch(&v1); //~ E0382
}

fn p367(a: &'static str, b: &str) -> &'static str {
    let mut v2 = {
    Some(&a) };
    let ref mut v11 = v2 else { return b };
    touch(&a);
    return b; //~ lifetime
}

fn p368<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v3 = a.finish();
    for _ in 0..2 {
        touch(&a);
    }
    return a.finish(); //~ E0382
}

fn p369<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    if odd(3) {
        return &*a;
    }
    let Some(ref mut v10) = Some(a) else { return &*b }; //~ lifetime
    b
}

impl Pair { fn p370(&self, b: &String) -> &String {
    if odd(self.right.get()) {
    } else {
        let Some(mut v0) = Some(&self.n) else { return &*b };
    }
    b //~ lifetime
} }

fn p371() {
    let mut v0 = make();
    let mut v1 = View { text: &String::new(), n: v0.0 };
    take(v1);
    let mut v6 = Some((*v1.text).clone());
    touch(&v1.text); //~ E0382
}

fn p372(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = first_of(either(&a, &*b), &*b);
    let mut v1 = Some(&mut v0);
    v0 = v0; //~ E0503 E0506
    touch(&v1);
    return a;
}

fn p373(a: &mut Pair) -> &mut String {
    let v1 = Guard { target: a.right.slot() };
    let mut v2 = same(&mut a.right); //~ E0499
    drop(v1);
    touch(&a);
    return &mut a.left;
}

impl Pair { fn p374(&self, b: &String) -> &String {
    let v0: (Box<i32>, Option<Noisy>) = (Box::new(self.n), Some(Noisy(9)));
    if odd(*v0.0) {
        return b; //~ lifetime
    }
    b
} }

fn p375<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = if odd(1) { b } else { first_of(b, b) };
    if odd(3) {
        return &*b;
    }
    return v1; //~ lifetime
}

impl Pair { fn p376(&mut self, b: &mut String) -> &mut String {
    let (v1, v2) = self.parts();
    let mut v7 = v2.lend();
    let mut v9 = 'b8: {
    &*self }; //~ E0502
    return &mut *b; //~ lifetime
} }

fn p377() {
    let v0 = Pair { left: String::new(), right: Noisy(1), n: 2 };
    let Pair { left: ref v2, right: v3, .. } = v0;
    let v5: &mut i32 = &mut v3.0; //~ E0596
    v3 = v3; //~ E0505 E0506
    take(v5);
}

fn p378<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0: Noisy = Noisy(8);
    if odd(v0.0) {
        return &*b;
    }
    return if odd(v0.get()) { b } else { b }; //~ lifetime
}

fn p379<'a>(a: View<'a>, b: Pair) -> View<'a> {
    for _ in 0..2 {
        let Pair { left: ref v2, right: v4, .. } = b;
    }
    let Pair { left: ref v6, right: v7, .. } = b; //~ E0382
    return a;
}

fn p380() {
    let mut v0 = Pair { left: String::new(), right: make(), n: 1 };
    let Pair { left: v1, right: v2, .. } = v0;
    let mut v9: &mut i32 = v2.slot(); //~ E0596
    v2.0 += 3; //~ E0503
    touch(&v9);
}

fn p381(mut a: String, b: i32) {
    let mut v3: Guard<'_>;
    let mut v4 = &mut v3; //~ E0381
    let mut b = { let v5 = &mut v4.target; v5 };
    *v4.target += 7; //~ E0503 E0506
    let mut v7 = either_mut(b, &mut *b); //~ E0499
}

impl Pair { fn p382(&self, b: &String) -> &String {
    let mut v1 = Edit { text: &mut String::new() };
    if odd(8) {
        return first_of(&*v1.text, &*v1.text);
    }
    return v1.text(); //~ E0515
} }

fn p383<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    if odd(6) {
        return &*b;
    }
    let None = Some(None::<&&String>) else { return b }; //~ lifetime
    return { let v6 = &*b; v6 };
}

impl Pair { fn p384(&self, b: &String) -> &String {
    let mut v3 = 'b1: loop {
    break same(Noisy(self.n)); };
    let &mut Noisy(3) = &mut v3 else { return &*b };
    touch(&b);
    return b; //~ lifetime
} }

fn p385() {
    let mut v0 = Vec::<Vec<i32>>::new();
    let mut v1 = Guard { target: &mut (v0.len() as i32) };
    let mut v2: &mut &mut i32 = &mut v1.target;
    *v1.target += **v2; //~ E0503 E0506
    touch(&v2);
}

fn p386<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = Guard { target: &mut 0 };
    let mut v4 = same(&mut v1);
    *v1.target += *v1.target; //~ E0503 E0506
    touch(&*v4);
    return b; //~ lifetime
}

fn p387<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0: Cursor<'_, Noisy> = Cursor { rest: &mut [make()][..] };
    if odd(v0.rest[0].0) {
        return b; //~ lifetime
    }
    return b;
}

fn p388() {
    let mut v0 = (if odd(6) { Noisy(COUNT) } else { Noisy(7) }, String::from("s"));
    let mut v4 = v0.0.lend();
    let mut v5 = Some(&mut v0.1);
    let (ref v8, v9) = v0; //~ E0502 E0505
    touch(&v5);
}

fn p389<'a, T: Clone + Default>(a: &'a [T], b: &'a T) -> &'a T {
    let mut v0 = Some(Noisy(3));
    let Some(v1) = &mut v0 else { return b };
    let mut v5 = v1.lend();
    let v7 = &v0; //~ E0502
    return b;
}

fn p390<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v0 = &*a;
    let mut v1: &mut &Vec<&i32> = &mut v0;
    if odd((v0.len() as i32)) { //~ E0502
    }
    let mut v10: &mut &mut &Vec<&i32> = &mut v1;
}

fn p391<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = same(Node { n: 1, next: None });
    let v11;
    if odd(v0.n) { v11 = vec![b]; } else { return &*b; }
    touch(&b);
    b //~ lifetime
}

fn p392(a: &'static str, b: &str) -> &'static str {
    if let None = Some(&mut WORD) { //~ E0596
    } else {
    }
    let mut v8: Pair = Pair { left: String::new(), right: Noisy(1), n: 9 };
    return &v8.left[..]; //~ E0515
}

fn p393<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v0 = same(Noisy(1));
    for _ in 0..2 {
        let mut v1 = v0;
    }
    let mut v2 = first_of(either(&Noisy(*b), &Noisy(v0.get())), &Noisy(9)); //~ E0382
}

impl Pair { fn p394(&self, b: &String) -> &String {
    let mut v0 = Some(if odd(9) { &self.right } else { &self.right });
    if odd(self.n) {
        let Some(Noisy(v2)) = v0 else { return &*b };
    }
    b //~ lifetime
} }

fn p395<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(0) {
        return &mut *b;
    }
    let Two { left: v3, right: 3 } = &a else { return if odd(4) { a.right } else { b } }; //~ lifetime
    &mut 1 //~ E0515
}

fn p396<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let Edit { text: v0 } = &mut a else { return either_mut(b, &mut *b) }; //~ E0499
    if odd(COUNT) {
        return &mut **v0; //~ E0515
    }
    return a.text; //~ E0499
}

fn p397<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let v1 = Vec::<&&mut Vec<i32>>::new(); //~ E0596
    for v3 in &mut **v1[0] { //~ E0596
    }
    std::mem::swap(&mut *a, &mut **v1[0]); //~ E0596
    return a.last_mut();
}

fn p398<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    for _ in 0..2 {
        let mut v4 = a.text; //~ E0382
    }
    let mut v8 = first_of(first_of(&b, &b), first_of(&b, &a.text));
    return &mut (*b).clone(); //~ E0515
}

fn p399<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v2 = &mut a;
    v2.text = &mut *v2.text;
    let Edit { text: v4 } = &mut *v2 else { return &mut *b };
    let mut v7 = v2;
    &mut *v7.text //~ E0515
}

fn p400(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0: Vec<&mut i32> = vec![either_mut(&mut a.0, &mut b.0)];
    if let Some(v1) = Some(either_mut(&mut b, &mut &mut a)) { //~ E0499 E0596
    }
    touch(&v0[0]);
    return make();
}

fn p401<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let Some(mut v0) = Some(a) else { return first_of(&*b, b) };
    if odd(8) {
        return { let v1 = &*b; v1 }; //~ lifetime
    }
    either(&*a, first_of(&*b, b)) //~ E0382
}

fn p402(mut a: Vec<String>, b: &str) -> Option<String> {
    let mut v0 = vec![same(Noisy((a.len() as i32)))];
    let mut v1 = v0[0].lend();
    std::mem::swap(&mut v1, &mut v1); //~ E0499
    touch(&v0); //~ E0502
    same(Some((a[0]).clone()))
}

fn p403() {
    let mut v0 = [String::from("s"), String::new()];
    let mut v1 = Some(v0[0].lend());
    let mut v3 = std::mem::take(&mut v0[0]); //~ E0499
    let v4 = &v1;
    let mut v5 = Guard { target: either_mut(&mut 4, &mut 3) }; //~ E0716
}

fn p404<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = "lit";
    let mut v1 = ([Noisy(6), Noisy(5)], Node { n: 1, next: None });
    let (v3, v2) = &mut v1 else { return &*b };
    touch(&v0);
    b //~ lifetime
}

fn p405() {
    let mut v2: Pair = Pair { left: String::new(), right: make(), n: 8 };
    let mut v4 = 'b3: {
    Guard { target: v2.right.slot() } };
    take(v4);
    v4 = std::mem::replace(&mut v4, Guard { target: v4.target }); //~ E0382 E0499 E0506 E0713
}

fn p406<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v2 = Pair { n: 4, ..b };
    let mut v3 = b.right; //~ E0382
    take(Pair { n: 4, ..b }); //~ E0382
    let mut v4 = (same(make()), make());
    return View { text: &*a.text, n: v4.0.get() };
}

fn p407() {
    let mut v0 = Box::new(Point { x: FEW[1], y: 5 });
    let mut v21 = 'b10: {
    Node { n: v0.x, next: Some(Box::new(Node { n: 1, next: None })) } };
    while let &(Node { n: v30, next: Some(ref mut v29) }) = &v21 { //~ E0596
    }
}

fn p408<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = same(either_mut(&mut a.text, &mut a.text)); //~ E0499
    let v1 = &mut a; //~ E0499
    let mut v3 = either_mut(&mut *v1, &mut a); //~ E0499
    touch(&v0);
    return &mut *v3.text;
}

fn p409() {
    let mut v0 = same(Box::new(Noisy(6)));
    let v8 = (either(&v0.0, &FEW[1]), Point { x: 5, y: 3 });
    let mut v9 = v0.slot(); //~ E0502
    let v10;
    if odd(v8.1.sum()) { v10 = String::new(); } else { v10 = String::from("s"); }
}

impl Pair { fn p410(&mut self, b: &mut String) -> &mut String {
    let mut v0 = (first_of(&b, &b), std::mem::replace(&mut self.right, Noisy((b.len() as i32))));
    if odd(0) {
        return &mut **v0.0; //~ E0515 E0596
    }
    { let v5 = &mut *b; v5 } //~ E0502 lifetime
} }

fn p411() {
    let mut v0: String = String::new();
    for _ in 0..2 {
        let mut v3 = vec![v0];
    }
    let v4: &mut String = either_mut(either_mut(&mut v0, &mut String::from("s")), either_mut(&mut String::from("s"), &mut String::new())); //~ E0382
}

fn p412(a: &mut Pair) -> &mut String {
    let mut v1 = (a.right.number(), a.n);
    let v2: Edit<'_> = Edit { text: &mut (a.left).clone() };
    let Pair { left: _, right: _, .. } = &*a else { return &mut *v2.text };
    touch(&v1.0);
    v2.text //~ E0515
}

fn p413<'a>(a: &mut Vec<&'a i32>, b: &'a i32) { //~ E0596
    let ref v1 = None::<Node> else { return };
    while let Some(Node { n: v8, next: v7 }) = v1 {
        put_in(&mut a[0], v8);
    }
    let mut v32 = either_mut(either_mut(&mut b, &mut &*b), &mut b); //~ E0499 E0502
}

fn p414(a: &mut Pair) -> &mut String {
    let mut v1 = &Some(Noisy(5));
    let mut v2 = View { text: &String::from("s"), n: 7 };
    let mut v4 = { let v3 = &mut v1; v3 };
    v1 = either(&*v1, either(v1, &**v4)); //~ E0502
    return &mut (*v2.text).clone(); //~ E0515
}

fn p415() {
    let v0: (Noisy, Box<i32>) = (Noisy(8), Box::new(1));
    let mut v1 = vec![first_of(&v0.0, &v0.0), if odd(6) { &v0.0 } else { &v0.0 }];
    let mut v7 = either(&v1, &v1);
    v0 = (Noisy((v1.len() as i32)), Box::new(v1[0].0)); //~ E0506
    touch(&*v7);
}

fn p416(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let v1 = Box::new(Point { x: 5, y: 9 });
    let mut v2 = b;
    let mut v3 = Pair { left: String::from("s"), right: std::mem::replace(&mut *v2, Noisy(COUNT)), n: v1.x };
    let &Noisy(v5) = &v2; //~ E0596
    v3.right
}

fn p417<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = [&mut &*b, { let v0 = &mut b; v0 }]; //~ E0596
    let mut v2 = Some(4);
    let v5 = match &mut v2 { Some(_) => b, _ => b }; //~ E0502 E0503
    put_in(&mut *v1[0], either(&*v5, v5));
    return same(b); //~ lifetime
}

fn p418<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0: Point = Point { x: (b.len() as i32), y: 9 };
    let Point { x: ref v2, y: v1 } = v0 else { return either(b, b) };
    let v14;
    if odd(0) { v14 = b; } else { v14 = b; }
    v14 //~ lifetime
}

fn p419<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let v1 = &mut *b;
    let mut v2 = std::mem::replace(&mut *b, String::new()); //~ E0499
    let mut v3 = vec![a.text, same(v1)];
    v3 = vec![{ let v5 = &mut *v1; v5 }, b]; //~ E0499
    return same(same(&mut v2)); //~ E0515
}

fn p420<'a>(a: &'a String, b: &'a String) -> &'a String {
    let ref v0 = Some(&mut (*b).clone()) else { return b };
    if let &(ref mut v7) = &*v0 { //~ E0596
    }
    let mut v12 = Box::new({ let v11 = std::mem::replace(&mut *b, (*b).clone()); v11 }); //~ E0596
    return first_of(b, &*v12);
}

fn p421<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut b: &Two<'_, '_> = either(first_of(&a, &a), first_of(&a, &a));
    let mut v1 = &b.right;
    let ref v2 = &mut b else { return either_mut(&mut **v1, a.right) }; //~ E0502 E0596
    let v3 = &mut &mut **v1; //~ E0596
    &mut **v3 //~ E0515 lifetime
}

fn p422() {
    let mut v0 = if odd(6) { Noisy(2) } else { make() };
    let mut v1: (&i32, Point) = (if odd(v0.0) { &v0.0 } else { v0.number() }, Point { x: 9, y: 7 });
    let mut v2: Vec<&mut i32> = same(vec![&mut v0.0]); //~ E0502
    let mut v6 = Guard { target: v2[0] };
    touch(&v1.0);
}

fn p423<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut b = Noisy(1);
    let mut v1 = b.lend();
    let mut v2 = if odd(b.0) { &v1 } else { either(&v1, &v1) }; //~ E0503
    let v3;
    if odd(7) { v3 = vec![&mut &mut Vec::<&i32>::new(), &mut &mut Vec::<&i32>::new()]; } else { return; }
}

fn p424<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = &mut *a.right;
    let v1;
    if odd(4) { v1 = Pair { left: String::from("s"), right: Noisy(*b), n: 8 }; } else { return b; } //~ lifetime
    let Two { left: v6, right: v5 } = a else { return v0 }; //~ E0505
    return a.right; //~ E0382 E0499
}

fn p425() {
    let mut v0 = if odd(1) { Pair { left: String::from("s"), right: make(), n: 1 } } else { Pair { left: String::from("s"), right: Noisy(0), n: 5 } };
    let Pair { left: v1, .. } = v0;
    let mut v2: Option<&mut String> = Some(same(&mut v1)); //~ E0596
    v1 = same(v1); //~ E0505 E0506
    touch(&v2);
}

fn p426<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v4 = 'b1: loop {
    break Edit { text: &mut (*b).clone() }; }; //~ E0716
    let Edit { text: v5 } = v4 else { return &*b };
    let v4 = if odd((v5.len() as i32)) { either(&v5, &v5) } else { either(&v5, &v5) };
    return b; //~ lifetime
}

impl<T: Clone + Default> Slot<T> { fn p427(mut self, b: &T) -> T {
    let v4: Noisy = same(Noisy(LIMIT));
    let mut v5: (Slot<Noisy>, Shape) = (Slot::new(v4), Shape::Empty);
    while let &(Slot { value: Noisy(v8), spare: Some(ref mut v7) }) = &v5.0 { //~ E0596
    }
    return (self.value).clone();
} }

fn p428(a: &mut Pair) -> &mut String {
    let mut v9 = a.right.lend();
    let mut v10: Edit<'_> = Edit { text: &mut a.left };
    let mut v12 = Two { left: first_of(a.part(), &a.left), right: &mut a.n }; //~ E0502
    let mut v14 = Box::new(Point { x: 1, y: a.right.0 }); //~ E0503
    { let v15 = v10.text; v15 }
}

fn p429<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = vec![Box::new(Pair { left: std::mem::take(&mut *a), right: Noisy(7), n: 8 })];
    let v3;
    if odd(v0[0].n) { v3 = either(&&mut String::new(), &&mut String::from("s")); } else { return &*b; }
    touch(&*b);
    b //~ lifetime
}

fn p430<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1: Cursor<'_, i32> = Cursor { rest: &mut [LIMIT][..] };
    let mut v2 = std::mem::take(&mut *a);
    let Cursor { rest: [v7, .., v6] } = v1 else { return either(&v2, &*b) }; //~ E0515
    touch(&v6);
    return either(&v2, b); //~ E0515 lifetime
}

fn p431<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let Two { left: v1, right: v0 } = &a else { return b }; //~ lifetime
    let Some(_) = Some(&mut (**v1).clone()) else { return either_mut(&mut **v0, a.right) }; //~ E0502 E0515 E0596
    let ref mut v2 = vec![&**v0, &**v0];
    let mut v3 = same(&mut **v0); //~ E0596
    v3
}

impl<'a> Edit<'a> { fn p432(self, b: &'a mut String) -> &'a mut String {
    let mut v12 = &Edit { text: b };
    let mut v13 = Some(vec![v12]) else { return either_mut(&mut *v12.text, &mut *v12.text) }; //~ E0596
    let v15;
    if odd(9) { v15 = v12.text.lend(); } else { v15 = &mut *v12.text; } //~ E0596
    v15 //~ E0515
} }

fn p433<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0: View<'_> = same(View { text: b, n: 7 });
    let mut b: Two<'_, '_> = Two { left: same(b), right: same(&mut v0.n) };
    let Two { left: &(ref v2), right: 0..=4 } = b else { return &*b.left };
    touch(&v2);
    b.left //~ lifetime
}

fn p434<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0 = *a.right;
    let mut v1 = std::mem::replace(&mut *a.left, String::new()); //~ E0596
    let Two { left: v6, right: v5 } = &a else { return &mut *b };
    let mut v7 = Pair { left: v1, right: Noisy(v0), n: (v1.len() as i32) }; //~ E0382
    b //~ lifetime
}

fn p435(a: &mut Pair) -> &mut String {
    let mut v0 = Vec::<String>::new();
    let v2 = Point { x: 6, y: 4 };
    let mut v3 = vec![Pair { left: std::mem::replace(&mut v0[0], String::new()), right: Noisy(v2.y), n: 8 }];
    let mut v5 = Guard { target: &mut v3[0].right.0 };
    return &mut v3[0].left; //~ E0499
}

fn p436(mut a: Vec<String>, b: &str) -> Option<String> {
    let v0 = &mut a;
    let mut a = &v0[0];
    let v25: &mut String = either_mut(&mut v0[0], &mut v0[0]); //~ E0502
    let mut v26 = Two { left: &*a, right: &mut COUNT }; //~ E0596
    return Some(if odd(6) { std::mem::take(&mut *v25) } else { String::from("s") });
}

impl Pair { fn p437(mut self, b: &mut Noisy) -> Noisy {
    let mut v0 = b.lend();
    while let Some(Node { n: mut v5, next: v4 }) = ({ let v3 = Some(Node { n: 6, next: None }); v3 }) {
        let mut v6: (&i32, Shape) = (b.number(), Shape::Named(self.left)); //~ E0382 E0502
    }
    std::mem::replace(&mut *b, Noisy(FEW[1])) //~ E0499
} }

impl<'a, T: Clone + Default> Cursor<'a, T> { fn p438(&mut self, b: &'a mut T) -> Option<&'a mut T> {
    let v2;
    if odd(5) { v2 = either_mut(&mut self.rest[0], &mut self.rest[0]); } else { return { let v3 = Some(&mut self.rest[0]); v3 }; } //~ E0499
    let mut v4 = &mut v2; //~ E0596
    touch(&*v4);
    return self.peek_mut(); //~ lifetime
} }

fn p439<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v1 = if odd(4) { &mut &mut String::from("s") } else { &mut b }; //~ E0596 E0716
    *v1 = same(&mut **v1);
    let mut v3 = { let v2 = &mut **v1; v2 };
    let mut v5 = either_mut(either_mut(&mut **v1, &mut *b), either_mut(&mut **v1, v3)); //~ E0499
    return v5;
}

fn p440() {
    let mut v3 = 'b2: {
    [Noisy(7), Noisy(1)] };
    let mut v5 = v3[0].lend();
    let mut v10 = Slot { value: Some(Box::new(Point { x: 3, y: v3[0].get() })), spare: Some(Some(Box::new(Point { x: 6, y: 3 }))) }; //~ E0502
    let mut v11 = Two { left: &String::new(), right: either_mut(&mut v3[0].0, &mut v3[0].0) }; //~ E0499
}

fn p441<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let Two { left: v1, right: 3 } = a else { return either_mut(&mut *b, &mut *a.right) };
    let v2 = either_mut(&mut a.left, either_mut(&mut &*v1, &mut &*a.left)); //~ E0502 E0596 E0716
    let Some(v3) = Some(&*v2) else { return { let v4 = &mut *b; v4 } };
    change(&mut b); //~ E0596
    b //~ lifetime
}

fn p442<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v0 = (same(&&b.left), if odd(b.right.get()) { Point { x: 8, y: 6 } } else { Point { x: LIMIT, y: 4 } }); //~ E0716
    let v4;
    if odd(v0.1.sum()) { v4 = Cursor { rest: &mut [b.right][..] }; } else { return View { text: &**v0.0, n: 2 }; }
    touch(&v0.0);
    View { text: *v0.0, n: 5 } //~ E0515
}

impl<T: Clone + Default> Slot<T> { fn p443(mut self, b: &T) -> T {
    let mut v0 = [vec![Noisy(FEW[1]), Noisy(1)], vec![Noisy(5)]];
    let mut v3 = match None::<&mut T> { Some(mut v2) => either_mut(&mut self, &mut self), _ => &mut self }; //~ E0499
    let mut v6 = v0[0][0].lend();
    let mut v7 = v0[0].as_mut_slice(); //~ E0499
    return self.value;
} }

fn p444() {
    let v1 = { let v0 = Noisy(7); v0 };
    let v5 = same(Guard { target: &mut v1.0 }); //~ E0596
    let v6 = either_mut(&mut Guard { target: &mut *v5.target }, either_mut(&mut Guard { target: &mut *v5.target }, &mut Guard { target: &mut *v5.target })); //~ E0499 E0716
    *v5.target += *v6.target; //~ E0503 E0506
    std::mem::swap(&mut v6.target, &mut v6.target); //~ E0499
}

fn p445<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = (b, String::from("s"));
    let v3: &mut &mut String = match v0 { (v2, mut v1) => &mut a, _ => &mut v0.1.lend() }; //~ E0596 E0597 lifetime
    let mut v4 = vec![String::from("s")];
    *v3 = either_mut(either_mut(&mut v4[0], &mut *v0.0), either_mut(&mut **v3, &mut **v3)); //~ E0499 E0596 E0597
    return &**v3; //~ E0515
}

fn p446<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0 = (a.text, String::from("s"));
    let mut v1 = &mut v0.1;
    let mut v4 = &mut v0; //~ E0499
    let mut v5: View<'_> = if odd(b.right.get()) { View { text: a.text, n: 6 } } else { View { text: v0.0, n: 0 } }; //~ E0502
    return std::mem::replace(&mut v5, View { text: v4.0, n: (v1.len() as i32) });
}

fn p447<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let mut v1: ((Pair, i32), Option<Point>) = ((Pair { left: String::new(), right: Noisy(1), n: *b }, (a.len() as i32)), { let v0 = Some(Point { x: 9, y: 1 }); v0 });
    for v3 in &mut *a {
        let Pair { left: v5, right: v6, .. } = v1.0.0; //~ E0382
    }
    let Pair { left: ref v8, .. } = v1.0.0; //~ E0382
}

fn p448() {
    let v0 = Pair { left: String::from("s"), right: Noisy(5), n: 3 };
    let mut v1 = v0.into_right();
    let mut v2 = vec![either_mut(&mut Pair { left: String::from("s"), right: std::mem::replace(&mut v1, Noisy(4)), n: 5 }, &mut Pair { left: String::new(), right: v1, n: v1.0 })]; //~ E0382 E0716
    let mut v4: Vec<&mut Pair> = v2;
    v4.push(v4[0]); //~ E0499
}

impl<'a> Edit<'a> { fn p449(&mut self, b: &'a mut String) -> &mut String {
    let mut v1 = b;
    let Edit { text: v2 } = &mut *self;
    let &(Edit { text: v3 }) = &self else { return if odd(4) { &mut *b } else { v1 } }; //~ E0382 E0502 E0596
    let mut v9: &mut &mut Edit<'_> = if odd(2) { &mut &mut Edit { text: &mut **v3 } } else { &mut self }; //~ E0499 E0596 E0716 lifetime
    return &mut **v2;
} }

impl Pair { fn p450(&self, b: &String) -> &String {
    let v0: &Pair = self;
    let mut v1: &mut Pair = either_mut(&mut Pair { left: String::from("s"), right: Noisy(self.n), n: v0.n }, &mut Pair { left: String::from("s"), right: Noisy(1), n: v0.right.0 }); //~ E0716
    let Pair { .. } = &*v0 else { return &*b };
    let (v4, v5) = v1.parts();
    return b; //~ lifetime
} }

impl<'a> Edit<'a> { fn p451(self, b: &'a mut String) -> &'a mut String {
    let Some(Slot { value: Edit { text: v2 }, spare: v1 }) = Some(Slot::new(&self)) else { return either_mut(&mut String::from("s"), &mut String::new()) }; //~ E0515
    if odd(LIMIT) {
        return same(&mut **v2); //~ E0515 E0596
    }
    return either_mut(&mut **v2, either_mut(&mut **v2, &mut **v2)); //~ E0596
} }

fn p452<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = match Some(Noisy((a.len() as i32))) { Some(Noisy(LIMIT)) => View { text: b, n: (a.len() as i32) }, Some(Noisy(3)) => View { text: &*b, n: LIMIT }, _ => View { text: b, n: 0 } };
    let v1;
    if odd((a.len() as i32)) { v1 = a; } else { return &*b; }
    touch(&v0.text);
    b //~ lifetime
}

fn p453() {
    let mut v0 = Some(Slot::new(Some(make())));
    let mut v1 = vec![either_mut(&mut v0, &mut v0), &mut v0]; //~ E0499
    let mut v2: Pair = Pair { left: String::new(), right: Noisy((v1.len() as i32)), n: 7 };
    let mut v3 = (&v2.right.0, Point { x: v2.n, y: v2.right.get() });
    let mut v10 = std::mem::replace(&mut v3, (v3.0, Point { x: 7, y: v2.n })); //~ E0503
}

impl<T: Clone + Default> Slot<T> { fn p454(mut self, b: &T) -> T {
    let mut v9 = &mut T::default();
    std::mem::swap(&mut v9, &mut v9); //~ E0499
    let mut v22 = make();
    let mut v24: (&Option<Point>, Point) = if odd(4) { (&Some(Point { x: 1, y: 9 }), Point { x: v22.0, y: 7 }) } else { { let v23 = (&Some(Point { x: 5, y: FEW[1] }), Point { x: 6, y: 3 }); v23 } };
    (*b).clone()
} }

fn p455() {
    let mut v0 = Pair { left: String::new(), right: Noisy(7), n: 6 };
    let v2 = Box::new((String::new(), v0.right));
    let mut v4 = same(either(&*v2, &*v2));
    v2 = Box::new((String::new(), v2.1)); //~ E0505 E0506
    let mut v5 = if odd(9) { if odd(v4.1.0) { Edit { text: &mut String::from("s") } } else { Edit { text: &mut String::from("s") } } } else { Edit { text: &mut (v4.0).clone() } };
}

impl<T: Clone + Default> Slot<T> { fn p456(&mut self, b: T) -> &mut T {
    let mut v0 = vec![same([Pair { left: String::new(), right: Noisy(6), n: LIMIT }, Pair { left: String::new(), right: Noisy(8), n: 6 }])];
    let mut v1 = Edit { text: v0[0][0].left.lend() };
    let (v4, v5) = v0[0][0].parts(); //~ E0499
    touch(&v1);
    either_mut(either_mut(&mut self.value, &mut self.value), &mut self.value) //~ E0499
} }

fn p457<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v0: Cursor<'_, Noisy> = Cursor { rest: &mut [make()][..] };
    let mut v1 = ([String::new(), String::from("s")], Slot { value: std::mem::replace(&mut v0.rest[0], Noisy(*b)), spare: Some(Noisy(4)) });
    let ([_, v4], Slot { value: v3, spare: v2 }) = &mut v1 else { return b }; //~ lifetime
    let mut v5 = v3.lend();
    return v3.slot(); //~ E0499 E0515
}

impl Pair { fn p458(&self, b: &String) -> &String {
    let mut v0 = vec![&b];
    let v1;
    if odd(2) { v1 = String::new(); } else { return shorter(&**v0[0], &**v0[0]); } //~ lifetime
    let Some((v9, ..)) = (if odd(4) { Some((Pair { left: String::from("s"), right: Noisy(3), n: 0 }, 8)) } else { Some((Pair { left: String::from("s"), right: Noisy((v0.len() as i32)), n: 7 }, 8)) }) else { return first_of(&**v0[0], &**v0[0]) };
    same(*v0[0])
} }

fn p459<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0 = Slot { value: String::new(), spare: Some(b.left) };
    v0.value = b.left; //~ E0382
    let mut v3 = match v0.spare { Some(v1) if odd(COUNT) => Guard { target: &mut 7 }, Some(mut v2) if odd(a.n) => Guard { target: &mut 2 }, _ => Guard { target: &mut b.n } }; //~ E0596
    let Slot { value: v5, spare: Some(ref v4) } = v0 else { return if odd(9) { View { text: &v0.value, n: 3 } } else { a } }; //~ E0382 E0515
    return View { text: seen_part(&v0), n: 5 }; //~ E0382 E0515
}

fn p460<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v1;
    if odd(7) { v1 = Cursor { rest: &mut [a.n][..] }; } else { v1 = Cursor { rest: &mut [b.right.get()][..] }; }
    let mut v4: (Vec<Option<String>>, Point) = if odd(a.n) { (Vec::<Option<String>>::new(), Point { x: a.n, y: (b.left.len() as i32) }) } else { same((Vec::<Option<String>>::new(), Point { x: 9, y: 5 })) };
    let mut v7 = b.left;
    return same(std::mem::replace(&mut a, View { text: &v7, n: (v4.0.len() as i32) })); //~ E0515 E0596
}

fn p461<'a>(a: View<'a>, b: Pair) -> View<'a> { //~ E0596
    let mut v2: Slot<Option<Point>> = Slot { value: Some(Point { x: b.right.get(), y: 8 }), spare: Some(Some(Point { x: 8, y: b.right.0 })) };
    let mut v5 = Two { left: either(&*a.text, &b.left), right: either_mut(&mut b.n, &mut b.n) }; //~ E0499
    let Some(Some(v6)) = &v2.spare else { return same(std::mem::replace(&mut a, View { text: v5.left, n: b.n })) }; //~ E0515 E0596
    let mut v7 = same(String::from("s"));
    return View { text: &v7, n: b.right.get() }; //~ E0515
}

fn p462<'a>(a: View<'a>, b: Pair) -> View<'a> {
    take(Pair { n: COUNT, ..b });
    let mut v7 = Slot { value: Some(Pair { left: String::new(), right: Noisy(5), n: (a.text.len() as i32) }), spare: Some(Some(Pair { left: (b.left).clone(), right: Noisy(1), n: b.right.get() })) }; //~ E0382
    let mut v8 = (Node { n: a.n, next: Some(Box::new(Node { n: 3, next: None })) }, Box::new(Noisy(COUNT)));
    let mut v9 = Pair { left: same(std::mem::replace(&mut b.left, (*a.text).clone())), right: make(), n: v8.1.get() }; //~ E0596
    a
}

impl<'a> View<'a> { fn p463(&self, b: &'a String) -> &'a String {
    let mut v1: Guard<'_> = Guard { target: &mut 6 };
    drop(v1);
    let mut v2: (Vec<String>, Noisy) = (if odd(LIMIT) { vec![(*self.text).clone(), (*b).clone()] } else { vec![String::from("s"), String::new()] }, Noisy(self.n));
    let mut v8 = match &self { &v6 => Guard { target: v2.1.slot() }, &(View { text: v7, .. }) => Guard { target: v2.1.slot() }, _ => std::mem::replace(&mut v1, Guard { target: &mut v2.1.0 }) }; //~ E0382 E0713
    either(either(&*b, b), either(self.text(), b))
} }

fn p464(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v3 = &mut b.0;
    let a = Two { left: &String::from("s"), right: either_mut(b.slot(), &mut a.0) }; //~ E0499
    let v10: Box<Shape> = match &a { Two { left: v8, right: v7 } => Box::new(Shape::Both { noisy: std::mem::replace(&mut *b, make()), n: (v8.len() as i32) }), &(Two { left: ref mut v9, right: 3 }) if odd(*v3) => Box::new(Shape::Both { noisy: std::mem::replace(&mut *b, Noisy(b.0)), n: FEW[1] }), _ => Box::new(Shape::Named((*a.left).clone())) }; //~ E0503 E0596
    let v12: Vec<String>;
    return std::mem::replace(&mut *b, Noisy((v12.len() as i32))); //~ E0381
}

fn p465() {
    let mut v0: i32;
    if odd(6) {
        let mut v1: &mut i32 = &mut v0;
    } else {
        v0 += v0; //~ E0381
    }
}

fn p466() {
    let mut v0: Noisy;
    if odd(4) {
        v0.set(6);
    } else {
        let mut v2: &mut &mut i32 = &mut &mut v0.0; //~ E0381
    }
}

fn p467() {
    let mut v0 = Shape::Both { noisy: Noisy(0), n: 2 };
    match &v0 {
    &(ref mut v3) => { //~ E0596
    } Shape::Deep(v6) => {
    }
    _ => {} }
}

fn p468(a: &mut Pair) -> &mut String {
    take(a);
    loop {
        a.left = same(String::new());
        break;
    }
    return &mut (a.left).clone(); //~ E0382 E0515
}

fn p469() {
    let mut v0 = String::new();
    drop(v0);
    for _ in 0..2 {
        let v2 = &mut v0;
    }
    let mut v5 = either_mut(&mut v0, &mut v0); //~ E0382 E0499
}

impl Pair { fn p470(&mut self, b: &mut String) -> &mut String {
    match &self {
    &(Pair { right: v0, .. }) => { //~ E0596
    } _ => {
    }
    _ => {} }
    return b; //~ lifetime
} }

fn p471() {
    let mut v2: &Option<String>;
    let mut v0 = Vec::<Vec<String>>::new();
    for v5 in &mut v0 {
        change(&mut v2);
    }
    let v15 = &mut v2; //~ E0381
}

fn p472() {
    let v1 = vec![if odd(5) { String::new() } else { String::new() }];
    for v2 in v1 {
        while let Some(v4) = v1.pop() { //~ E0596
        }
    }
    touch(&v1); //~ E0382
}

fn p473(a: &mut Node) -> &mut Node {
    let mut v0 = &mut *a;
    let Node { n: v3, next: Some(v2) } = *a else { return v0 }; //~ E0503 E0505 E0507
    if odd(2) {
        return &mut *a; //~ E0499
    }
    return a; //~ E0499
}

fn p474(a: &'static str, b: &str) -> &'static str {
    let mut a: Noisy = Noisy(FEW[1]);
    let Noisy(ref mut v6) = a else { return b };
    if odd(0) {
        return b; //~ lifetime
    }
    WORD
}

fn p475() {
    let mut v0 = String::new();
    let mut v2 = Box::new(v0);
    for _ in 0..2 {
        let mut v6 = Edit { text: either_mut(&mut String::new(), &mut v0) };
    }
    take(v0); //~ E0382
}

fn p476(a: &'static str, b: &str) -> &'static str {
    if odd(0) {
        return b;
    }
    let mut v0 = Vec::<Noisy>::new();
    let Noisy(mut v3) = v0[0] else { return b }; //~ lifetime
    return a;
}

fn p477() {
    let mut v0 = Box::new(make());
    let mut v1 = same(v0.0);
    let mut v2 = v0.lend();
    let mut v3 = Edit { text: &mut String::from("s") };
    v1 = v0.0; //~ E0503
    *v3.text += &*v3.text; //~ E0502
}

fn p478(a: &'static str, b: &str) -> &'static str {
    let v2 = Node { n: 7, next: None };
    let Node { n: v5, next: Some(v4) } = &v2 else { return b };
    if odd(4) {
        return b; //~ lifetime
    }
    same(a)
}

fn p479() {
    let mut v0: Box<Noisy> = Box::new(Noisy(9));
    let mut v2 = same(Guard { target: &mut v0.0 });
    touch(&v0); //~ E0502
    drop(v2);
    let mut v3 = &mut v0;
    let mut v4: String = String::from("s");
}

fn p480(a: &'static str, b: &str) -> &'static str {
    let v0: [String; 2] = [String::new(), String::from("s")];
    if odd(4) {
        return b;
    }
    let Some(&([.., _])) = Some(&v0) else { return b }; //~ lifetime
    a
}

fn p481<'a, 'b: 'a>(a: &'a mut &'b String, b: &'b String) -> &'a String {
    let v0 = if odd(7) { &*b } else { &**a };
    let mut v1 = vec![&mut v0]; //~ E0596
    let mut v5 = a;
    *v5 = v0; //~ E0502
    touch(&*v1[0]);
    return b;
}

fn p482<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = &mut b; //~ E0596
    let mut v3 = Box::new(Noisy(4));
    if let Some(v4) = Some(View { text: b, n: v3.0 }) { //~ E0502
    }
    touch(&*v1);
    return b; //~ lifetime
}

fn p483<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0;
    if odd(6) { v0 = Cursor { rest: &mut [8][..] }; } else { v0 = Cursor { rest: &mut [5][..] }; }
    if odd(6) {
        return &*b;
    }
    b //~ lifetime
}

fn p484() {
    let mut v0 = Pair { left: String::from("s"), right: Noisy(1), n: 2 };
    let v1 = same(Cursor { rest: &mut [v0.right][..] }); //~ E0716
    for Noisy(v4) in v1.rest {
        let mut v0 = v0; //~ E0382
    }
    v0.right.0 += 0; //~ E0382
}

fn p485() {
    let v4 = Node { n: COUNT, next: None };
    let mut v6: Node = Node { n: 0, next: { let v5 = Some(Box::new(v4)); v5 } };
    match v4 { //~ E0382
    Node { n: 0..=4, next: ref mut v7 } if odd(1) => { //~ E0596
    }
    _ => {} }
}

impl<T: Clone + Default> Slot<T> { fn p486(mut self, b: &T) -> T {
    if let Slot { value: v1, spare: Some(mut v0) } = self {
        if let Some(v3) = &mut self.spare { //~ E0382
        }
    }
    self = self; //~ E0382
    return T::default();
} }

fn p487<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    for _ in 0..2 {
        take(a);
    }
    let mut v2 = either_mut(&mut &mut Vec::<i32>::new(), &mut a); //~ E0382 E0596 E0716
    let mut v3 = &mut *v2;
    return Some(&mut v3[0]); //~ E0515
}

impl<T: Clone + Default> Slot<T> { fn p488(mut self, b: &T) -> T {
    match self {
    Slot { value: mut v2, spare: Some(mut v1) } => {
        let v3 = either(first_of(&self, &self), &self);
    }
    _ => {} }
    return self.value; //~ E0382
} }

fn p489<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = (&*a, String::new());
    let mut v5 = same({ let v4 = Noisy(1); v4 });
    if odd(v5.0) {
        return either(&v0.1, b); //~ E0515
    }
    { let v17 = same(b); v17 } //~ lifetime
}

fn p490() {
    let mut v1: Vec<i32> = { let v0 = vec![1]; v0 };
    let v2: &mut Vec<i32> = &mut v1;
    for v3 in &*v2 {
        take({ let v4 = v2; v4 }); //~ E0505
    }
    let mut v6 = either_mut(&mut v2, either_mut(&mut &mut v1, &mut &mut v1)); //~ E0382 E0499 E0596
}

fn p491<'a>(a: &'a String, b: &'a String) -> &'a String { //~ E0596
    if let Some(v0) = Some(same(&mut (*a).clone())) {
        let mut v2 = &mut a;
    } else {
        let mut v3: &mut &String = &mut a;
    }
    return either(first_of(&*a, b), b);
}

fn p492<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    if let Some(ref v0) = None::<&mut Vec<T>> {
        'l1: for mut v2 in v0.iter_mut() { //~ E0596
            let None = Some("lit") else { return v2 };
        }
    }
    &mut a[0]
}

fn p493() {
    let v0 = make(); //~ E0596
    let mut v2 = either_mut(&mut v0.0, &mut v0.0); //~ E0499
    let mut v3 = either(&v0, either(&v0, &v0)); //~ E0502
    let v6 = if odd(9) { v3.number() } else { &*v2 };
    let mut v7 = either_mut(&mut *v2, &mut *v2); //~ E0499 E0502
    touch(&v6);
}

fn p494<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = (Box::new(Noisy(8)), Shape::Deep(Box::new(Shape::Deep(Box::new(Shape::Empty)))));
    let mut v4 = &mut v0.0;
    if odd(v4.0) {
        return &*b;
    }
    return b; //~ lifetime
}

fn p495() {
    let mut v0 = same(Noisy(5));
    let mut v1 = (either(&v0, &v0), Shape::Both { noisy: std::mem::replace(&mut v0, make()), n: 6 }); //~ E0502
    let v2 = &mut v1.0;
    let mut v3 = &mut &mut *v2;
    let mut v13 = &mut v1.0.get(); //~ E0502
    touch(&*v3);
}

fn p496<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    'l4: while let mut v5 = &a {
        return &mut *a.right;
    }
    let mut v9 = &mut a; //~ E0596
    let Two { left: v13, right: v12 } = &mut v9 else { return &mut *v9.right };
    return a.right; //~ E0499
}

fn p497<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let Some(Node { n: v5 @ 0..=4, next: Some(ref v4) }) = (Some(Node { n: 8, next: None })) else { return };
    loop {
        put(&mut *a, &v4.n);
        if odd(3) { break; }
    }
    put_in(&mut a[0], &*b); //~ lifetime
}

fn p498<'a>(a: View<'a>, b: Pair) -> View<'a> {
    for _ in 0..2 {
        let mut v1: &mut Noisy = { let v0 = either_mut(&mut make(), &mut Noisy((b.left.len() as i32))); v0 }; //~ E0716
        take(b);
    }
    let mut v7 = Edit { text: same(&mut b.left) }; //~ E0382 E0596
    return a;
}

fn p499<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T { //~ E0596
    let mut v4 = either_mut(&mut &mut Vec::<T>::new(), either_mut(&mut a, &mut a)); //~ E0499 E0716
    let mut v10 = either_mut(&mut v4[0], &mut v4[0]); //~ E0499
    if odd(5) {
        return &mut *v10;
    }
    v10 //~ E0515
}

fn p500() {
    let v0: Box<String> = Box::new(String::new());
    let mut v1 = Guard { target: &mut (v0.len() as i32) };
    for _ in 0..2 {
        v1 = same(Guard { target: &mut *v1.target }); //~ E0506 E0713
    }
    v1 = Guard { target: either_mut(&mut *v1.target, &mut *v1.target) }; //~ E0499 E0506
}

fn p501() {
    let v0 = (String::new(), Node { n: 7, next: None });
    while let (v3, Node { n: ref v2, next: Some(v1) }) = v0 {
        break;
    }
    let mut v7 = first_of(first_of(&v0.1, &v0.1), &v0.1); //~ E0382
    let (v16, Node { n: v15, next: v14 }) = &v0 else { return }; //~ E0382
}

impl<T: Clone + Default> Slot<T> { fn p502(mut self, b: &T) -> T {
    while let Slot { value: mut v1, spare: Some(v0) } = self {
        change(&mut self.value); //~ E0382
        break;
    }
    self = std::mem::replace(&mut self, Slot::new(T::default()));
    return self.value;
} }

impl Pair { fn p503(&self, b: &String) -> &String {
    let v3;
    if odd(self.right.get()) { v3 = if odd(self.n) { Box::new(Noisy(self.right.0)) } else { Box::new(Noisy(LIMIT)) }; } else { v3 = Box::new(make()); }
    if odd(FEW[1]) {
        return &*b;
    }
    return b; //~ lifetime
} }

fn p504<'a>(a: View<'a>, b: Pair) -> View<'a> {
    if let Some(v0) = Some(Box::new(Pair { n: a.n, ..b })) {
        let mut v1 = Box::new(same(Point { x: a.n, y: v0.right.0 }));
        v1.x += (b.left.len() as i32); //~ E0382
    }
    let mut v7 = &b; //~ E0382
    return View { text: &v7.left, n: a.n }; //~ E0515
}

fn p505(a: &'static str, b: &str) -> &'static str {
    let v2 = Node { n: 3, next: None };
    let mut b = 'b3: loop {
        if odd(LIMIT) { break 'b3 either(&a, &b); }
        let Node { n: 0..=4, next: Some(v5) } = &v2 else { return b.trim() };
    break { let v4 = &a; v4 }; };
    return *b; //~ lifetime
}

fn p506() {
    let mut v0 = Pair { left: String::new(), right: Noisy(2), n: COUNT };
    let v1;
    if odd(v0.n) { v1 = Guard { target: &mut v0.n }; } else { v1 = Guard { target: v0.right.slot() }; }
    v0.right.set(8); //~ E0499
    let mut v10: Vec<&i32> = vec![first_of(&FEW[1], &LIMIT)];
    touch(&v10[0]);
}

fn p507<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0;
    if odd((a.len() as i32)) { v0 = None::<Point>; } else { v0 = Some(Point { x: 4, y: 2 }); }
    let mut v3 = (&&mut (*b).clone(), same(String::new()));
    let (v5, v4) = &v3 else { return &*b };
    touch(&v0);
    return b; //~ lifetime
}

impl Pair { fn p508(&self, b: &String) -> &String {
    let v0 = same(String::new());
    let mut v14: &mut &String = if odd(self.right.get()) { &mut &self.left } else { either_mut(&mut &*b, &mut &*b) }; //~ E0716 lifetime
    let mut v17 = 'b16: {
        if odd(9) { break 'b16 v14; }
    &mut b }; //~ E0596
    either(&*b, either(&v0, b)) //~ E0515 lifetime
} }

fn p509(a: &mut Pair) -> &mut String {
    let mut v0 = vec![a.right_mut()];
    if let Some(v4) = Some(v0) { //~ E0596
        v0 = vec![&mut *v4[0], &mut *v4[0]]; //~ E0499
    }
    let v9: Guard<'_> = Guard { target: &mut v0[0].0 }; //~ E0382
    return either_mut(&mut String::from("s"), either_mut(&mut String::from("s"), &mut String::new())); //~ E0515
}

fn p510<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v3 = Guard { target: b };
    drop(v3);
    let v4;
    if odd(COUNT) { v4 = either_mut(&mut Guard { target: &mut a[0] }, &mut v3); } else { v4 = &mut Guard { target: &mut a[0] }; } //~ E0382
    touch(&a); //~ E0502
    Some(either_mut(&mut a[0], &mut a[0])) //~ E0499
}

fn p511() {
    let mut v0 = Box::new(if odd(9) { Point { x: 2, y: 5 } } else { Point { x: 5, y: 1 } });
    let mut v1 = vec![Box::new(Point { x: 0, y: 8 }), v0];
    for v2 in &mut v1 {
        let mut v0 = first_of(either(&v1[0].x, &v2.y), first_of(&v0.x, &v2.x)); //~ E0382 E0502
    }
    let v4 = either_mut(v1[0].x_mut(), &mut v0.y);
}

fn p512() {
    let v1 = Box::new({ let v0 = Pair { left: String::from("s"), right: Noisy(8), n: 3 }; v0 });
    let v2 = View { text: first_of(&String::from("s"), &String::from("s")), n: 5 }; //~ E0716
    while let View { text: v3, .. } = &v2 {
        take(Box::new(Pair { n: 7, ..*v1 })); //~ E0382
    }
    let mut v1 = (v1.left).clone();
}

impl<T: Clone + Default> Slot<T> { fn p513(mut self, b: &T) -> T {
    if let Slot { value: mut v3, spare: Some(mut v2) } = self {
        self.put(v3); //~ E0382
    } else {
    }
    let mut v8 = match self.spare { Some(v6) if odd(7) => String::from("s"), Some(mut v7) => String::from("s"), _ => String::new() }; //~ E0382
    T::default()
} }

fn p514<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v2 = Slot::new(Pair { left: String::new(), right: b.right, n: b.right.0 }); //~ E0382
    let Pair { left: v4, n: v5, .. } = &v2.value else { return a };
    if odd(*v5) {
        return View { text: v4, n: v2.value.right.get() }; //~ E0515
    }
    View { text: v4, n: (v4.len() as i32) }
}

impl<'a> Edit<'a> { fn p515(&mut self, b: &'a mut String) -> &mut String {
    if let &(Edit { text: v3 }) = &self { //~ E0596
    } else {
    }
    let mut v14 = &self;
    let Edit { text: v15 } = *v14 else { return either_mut(&mut *self.text, &mut *self.text) }; //~ E0502 E0596
    either_mut(&mut *self.text, either_mut(&mut **v15, &mut *self.text)) //~ E0502 E0515
} }

fn p516() {
    let mut v0: Pair = Pair { left: String::from("s"), right: same(make()), n: 6 };
    let v1: Pair = Pair { n: 5, ..v0 };
    let v6 = &mut (v0.left).clone(); //~ E0382
    let v7;
    if odd(0) { v7 = Noisy(1); } else { return; }
    let mut v9 = [[Noisy(1), v0.right], [Noisy(v1.right.get()), std::mem::replace(&mut v7, Noisy(6))]]; //~ E0382 E0596
}

fn p517<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v0 = vec![Slot { value: String::from("s"), spare: Some(String::new()) }];
    let mut v1: Guard<'_>;
    let (_, mut v2) = (std::mem::take(&mut v0[0].value), Noisy(4));
    let mut v11 = Guard { target: &mut v2.0 }; //~ E0713
    std::mem::swap(&mut v11, &mut v1); //~ E0381
    return b; //~ lifetime
}

fn p518<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0 = Two { left: &b.left, right: &mut 6 };
    'l1: while let Two { left: v3, right: v2 } = &mut v0 {
        let mut v4: Shape = Shape::Deep(Box::new(Shape::Both { noisy: Noisy(b.n), n: b.right.get() })); //~ E0382
        let v5 = Pair { n: 3, ..b }; //~ E0382 E0505
    }
    View { text: v0.left, n: *v0.right } //~ E0515
}

fn p519<'a>(a: &'a str, b: &'a mut String) -> &'a str {
    let mut v0: String = std::mem::take(&mut *b);
    let a: &String = either(shorter(&v0, &*b), &*b);
    let v3: Pair = Pair { left: same(v0), right: Noisy(LIMIT), n: 5 }; //~ E0505
    let Noisy(0..=4) = &v3.right else { return longest("lit", a.trim()) };
    touch(&a);
    { let v19 = a.trim(); v19 } //~ E0515
}

fn p520<'a>(a: &'a String, b: &'a String) -> &'a String { //~ E0596
    let mut v1 = View { text: b, n: 4 };
    let mut v2 = either_mut(either_mut(&mut v1.text, &mut b), &mut v1.text); //~ E0499
    let v3 = either_mut(&mut v1.text, v2); //~ E0499
    let mut v4 = if odd(4) { same(v3) } else { &mut b };
    let v5 = either(either(a, v1.text), &*b); //~ E0502
    return either(&**v4, &*b);
}

fn p521<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v2: Vec<&mut Pair> = Vec::<&mut Pair>::new();
    let v3 = if odd(b.right.get()) { &v2 } else { first_of(&v2, &v2) };
    let Pair { left: ref v4, right: v5, .. } = b;
    if let Some(v7) = Some(either_mut(&mut v4, &mut v4)) { //~ E0499 E0596
    }
    return View { text: either(v4, v4), n: (v3.len() as i32) }; //~ E0515
}

impl<'a> Edit<'a> { fn p522(&mut self, b: &'a mut String) -> &mut String {
    let mut v0 = &b;
    let v1 = either_mut(&mut &mut Edit { text: &mut *b }, either_mut(&mut &mut Edit { text: &mut *b }, &mut self)); //~ E0502 E0596 E0716
    let Edit { text: v2 } = v1 else { return b }; //~ E0499
    let mut v4 = 4;
    put_in(&mut v0, &*v2);
    if odd(v4) { v1.finish() } else { &mut **v2 } //~ E0505 E0507 E0515
} }

fn p523() {
    let v1 = Box::new(String::from("s"));
    let v7;
    if odd((v1.len() as i32)) { v7 = Box::new(Pair { left: *v1, right: make(), n: (v1.len() as i32) }); } else { v7 = Box::new(Pair { left: String::new(), right: Noisy(3), n: 8 }); } //~ E0382
    let mut v8: Noisy = Noisy(6);
    let mut v10 = v8.lend();
    let mut v11 = either_mut(v10.target, &mut v8.0); //~ E0499
}

fn p524() {
    let mut v0 = Box::new(Noisy(4));
    let mut v1 = [Pair { left: String::from("s"), right: Noisy(v0.get()), n: 3 }, Pair { left: String::from("s"), right: Noisy(3), n: 3 }];
    let [Pair { left: _, n: 3, .. }, v2] = v1 else { return };
    let mut v3 = v0.lend();
    let [v8, Pair { right: v7, .. }] = v1; //~ E0382
    let mut v10 = Some(either(&*v0, &v7)); //~ E0502
}

fn p525() {
    let mut v0: String = String::from("s");
    let mut v1 = vec![(Shape::Both { noisy: Noisy(0), n: 8 }, String::new()), (Shape::Named(String::new()), v0)];
    for v2 in v1 {
        v0 = if odd(5) { same(std::mem::replace(&mut v0, String::from("s"))) } else { v2.1 };
    }
    let v5 = Some(Pair { left: v0, right: Noisy((v0.len() as i32)), n: 7 }); //~ E0382
}

fn p526(a: &mut Node) -> &mut Node {
    let v0 = a.n;
    let v1 = (Box::new(Pair { left: String::new(), right: Noisy(3), n: v0 }), Noisy(1));
    let mut v2 = either_mut(either_mut(&mut &mut Node { n: 6, next: None }, &mut &mut Node { n: 1, next: None }), &mut a); //~ E0596 E0716
    let mut v6 = Some(v1.1.number());
    let ref v7 = v6 else { return &mut **v2 }; //~ E0515
    return &mut **v2;
}

impl<T: Clone + Default> Slot<T> { fn p527(mut self, b: &T) -> T {
    let v0 = either(either(&self, &self), either(&self, &self));
    if let Slot { value: v2, spare: Some(v1) } = v0 {
        let mut v6 = if odd(3) { either_mut(&mut v1, &mut &*v2) } else { either_mut(&mut v2, &mut seen_part(&*v0)) }; //~ E0596 E0716
        *v6 = v2; //~ E0502
    }
    return std::mem::replace(&mut *b, T::default()); //~ E0596
} }

fn p528(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v1 = View { text: &String::new(), n: 9 };
    let mut v2 = (Vec::<String>::new(), Box::new(make()));
    let mut v11 = v2.1.lend();
    let (v20, ref mut v21) = v2; //~ E0499
    let mut v22 = [&(Vec::<String>::new(), Box::new(*v2.1)), &(v20, std::mem::replace(&mut *v21, Box::new(*b)))]; //~ E0505 E0507
    if odd(v1.n) { Noisy(v1.n) } else { Noisy(2) }
}

fn p529(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let mut v2 = Slot::new(String::from("s"));
    let Slot { value: mut v4, spare: Some(mut v3) } = v2 else { return same(Some(&mut Node { n: 4, next: None })) }; //~ E0515
    while let Some(ref mut v5) = v2.spare.as_mut() { //~ E0382
    }
    let mut v9 = vec![first_of(&v2, &v2), either(&v2, &v2)]; //~ E0382
    return Some(&mut Node { n: 8, next: None }); //~ E0515
}

fn p530<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0: Point;
    let mut v3: &i32 = either(either(&v0.sum(), &5), first_of(&6, &v0.y)); //~ E0381 E0716
    let v4 = (Node { n: 5, next: Some(Box::new(Node { n: 9, next: None })) }, Slot { value: *v3, spare: Some(*v3) });
    let Some(Point { x: v5 @ 0..=4, y: 3 }) = (Some(Point { x: 2, y: v4.1.value })) else { return b }; //~ lifetime
    touch(&b);
    b
}

fn p531() {
    let mut v0 = Point { x: 2, y: 5 };
    let mut v1 = Box::new(std::mem::replace(&mut v0, Point { x: 3, y: 3 }));
    let mut v5: (&i32, Shape) = (same(&v1.x), if odd(v0.x) { Shape::Deep(Box::new(Shape::Named(String::new()))) } else { Shape::Both { noisy: Noisy(v0.y), n: 6 } });
    let mut v7: Option<&mut (&i32, Shape)> = Some(either_mut(&mut v5, &mut v5)); //~ E0499
    let mut v8: &i32 = v5.0; //~ E0502
    touch(&v7);
}

impl Pair { fn p532(&mut self, b: &mut String) -> &mut String {
    let v0;
    if odd(1) { v0 = Some(std::mem::replace(&mut *self, Pair { left: std::mem::take(&mut *b), right: Noisy(6), n: self.n })); } else { v0 = Some(std::mem::replace(&mut *self, Pair { left: std::mem::take(&mut self.left), right: std::mem::replace(&mut self.right, Noisy(3)), n: self.n })); } //~ E0499 E0503
    if odd(6) {
        return either_mut(&mut *b, b.lend()); //~ E0499
    }
    same(b) //~ lifetime
} }

fn p533() {
    let mut v0: String;
    let mut v1 = vec![Slot { value: make(), spare: Some(make()) }, Slot::new(Noisy(FEW[1]))];
    v0 = String::from("s");
    let v2: Noisy = match Some(vec![&v0, &v0]) { None => make(), _ => Noisy(3) };
    let mut v3: [&mut Vec<Slot<Noisy>>; 2] = [&mut v1, &mut vec![Slot { value: Noisy(6), spare: Some(Noisy(5)) }, Slot { value: Noisy(6), spare: Some(v2) }]];
    v3 = [&mut vec![Slot::new(Noisy(v2.get()))], v3[0]]; //~ E0382 E0508
}

fn p534<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = same((Shape::Both { noisy: Noisy(0), n: COUNT }, Box::new(Pair { left: (*b).clone(), right: Noisy(3), n: 5 })));
    for _ in 0..2 {
        let mut v2 = ((Noisy(LIMIT), Pair { n: 2, ..*v1.1 }), Point { x: v1.1.right.get(), y: COUNT }); //~ E0382
    }
    let mut v5 = std::mem::replace(&mut v1.0, Shape::Both { noisy: std::mem::replace(&mut v1.1.right, make()), n: 5 }); //~ E0382
    return b; //~ lifetime
}

fn p535(mut a: String, b: i32) {
    let v0: Guard<'_> = Guard { target: if odd(5) { &mut b } else { &mut 9 } }; //~ E0596
    take(v0);
    let mut v13: Slot<&i32> = match v0 { ref mut v11 if odd(COUNT) => Slot { value: &b, spare: Some(&b) }, Guard { target: ref v12 } => Slot::new(&b), _ => Slot { value: &b, spare: Some(&b) } }; //~ E0382 E0502 E0596
    let mut v14 = String::new();
    let v16;
    if odd(0) { v16 = Point { x: 2, y: b }; } else { v16 = Point { x: 6, y: (v14.len() as i32) }; } //~ E0503
}

fn p536() {
    let mut v0 = Some(String::new());
    drop(v0);
    if odd(3) {
        v0 = v0;
    } else {
        touch(&v0); //~ E0382
    }
}

fn p537(a: &'static str, b: &str) -> &'static str {
    if odd(1) {
        return WORD;
    }
    if odd(1) {
        return same(b); //~ lifetime
    }
    b
}

fn p538() {
    let v0 = Noisy(7);
    let mut v1 = Guard { target: &mut v0.0 }; //~ E0596
    if odd(v0.0) { //~ E0503
        take(v1);
        touch(&v0);
    } else {
    }
}

fn p539() {
    let v0: Noisy;
    let mut v1 = &mut v0.0; //~ E0381
    if let Some(v3) = Some(Noisy(1)) {
        v1 = v3.slot(); //~ E0596
    } else {
    }
    touch(&*v1);
}

fn p540() {
    let mut v4 = (vec![Noisy(9)], 5);
    for _ in 0..2 {
        let (v8, ref mut v9) = v4;
    }
    if odd((v4.0.len() as i32)) { //~ E0382
    } else {
    }
}

fn p541(mut a: String, b: i32) {
    let mut b = Guard { target: &mut b }; //~ E0596
    drop(b);
    loop {
        *b.target += 3;
        break;
    }
    touch(&b.target); //~ E0382
}

fn p542() {
    let mut v0 = String::new();
    let mut v4 = (&v0, String::new());
    let mut v5 = &mut v4.0;
    for _ in 0..2 {
        take(v5);
    }
    touch(&v5); //~ E0382
}

fn p543() {
    let mut v2 = Edit { text: &mut String::from("s") };
    if let v5 = v2 {
    }
    match v2 { //~ E0382
    Edit { text: &mut (ref mut v9) } if odd(8) => {
    }
    _ => {} }
}

fn p544<'a>(a: View<'a>, b: Pair) -> View<'a> {
    match &a {
    ref mut v15 => {
    } &(ref mut v17) => { //~ E0596
    }
    _ => {} }
    let mut v31: View<'_> = View { text: a.text, n: 4 };
    v31
}

fn p545(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let v0 = a;
    match a { //~ E0382
    Some(&mut (Node { n: v4, next: ref mut v3 })) => {
    } mut v6 if odd(LIMIT) => {
    }
    _ => {} }
    a //~ E0382
}

fn p546<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v0: Vec<&mut String>;
    if odd(7) {
        let mut v7 = *v0[0]; //~ E0507
    } else {
        v0.push(&mut (*a).clone()); //~ E0381
    }
    return b;
}

fn p547() {
    let mut v0 = (Box::new(Noisy(7)), Box::new(String::new()));
    let (v5, _) = v0;
    if odd((v0.1.len() as i32)) {
        v0.0 = v0.0;
    } else {
        let (ref v6, ref v7) = v0; //~ E0382
    }
}

fn p548(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = Some(either(&a, &*b));
    let mut v2 = vec![either_mut(&mut b, &mut &mut a), &mut &mut a]; //~ E0502 E0596
    match &v0 {
    Some(v9) => {
    } None => {
    } }
    return a; //~ E0505
}

fn p549() {
    let v0 = Noisy(2);
    let mut v17 = (shorter(&FEW[1], &v0.0), String::from("s"));
    let mut v18 = &v17.1[..];
    while let Noisy(3) = &v0 {
        let (3, v20) = &mut v17 else { break }; //~ E0502
    }
    touch(&v18);
}

fn p550() {
    let v1: &i32 = first_of(either(&5, &1), &2);
    let Noisy(ref mut v2) = Noisy(*v1);
    let mut v3: Two<'_, '_> = Two { left: &String::from("s"), right: v2 };
    match &v3 {
    &(ref mut v4) => { //~ E0596
    }
    _ => {} }
}

fn p551<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    match (if odd(4) { Some(a) } else { Some(&mut *a) }) { //~ lifetime
    Some(v0) => {
    } Some(mut v6) => {
        put(&mut *v6, either(b, b));
    } Some(ref v10) => {
    }
    _ => {} }
}

fn p552() {
    let mut v0: Vec<Box<String>> = Vec::<Box<String>>::new();
    for v7 in v0 {
    }
    for _ in 0..2 {
        v0.push(Box::new(String::from("s")));
    }
    let mut v9 = Box::new(Point { x: (v0.len() as i32), y: 2 }); //~ E0382
}

fn p553(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v4 = Cursor { rest: &mut [3][..] };
    let Cursor { rest: mut v7 } = v4;
    match v4 { //~ E0382
    Cursor { rest: [.., v17] } if odd(4) => {
    }
    _ => {} }
    return Noisy(8);
}

fn p554(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = vec![3];
    for v4 in &v0 {
        if let Some(v5) = Some(Box::new(a)) {
        }
    }
    let mut v9 = std::mem::replace(&mut *b, Noisy(a.get())); //~ E0382
    return Noisy(5);
}

fn p555<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v9 = Some(either_mut(&mut a, &mut &mut *a)); //~ E0499 E0596 E0716
    match &v9 { //~ E0597
    Some(v10) => {
        **v10 = &mut ***v10; //~ E0594 E0596
    } None => {
    } }
    return None::<&mut i32>;
}

fn p556(mut a: String, b: i32) {
    loop {
        for _ in 0..2 {
            let mut v0: Box<(Shape, Shape)> = same(Box::new((Shape::Empty, Shape::Named(a))));
        }
        break;
    }
    let mut v4 = Some(either_mut(&mut String::new(), &mut a)); //~ E0382
}

fn p557(a: &'static str, b: &str) -> &'static str {
    if odd(1) {
        return b;
    }
    let v0 = Noisy(7);
    let v3 = Pair { left: String::from("s"), right: Noisy(2), n: v0.0 };
    let Noisy(3) = &v0 else { return b }; //~ lifetime
    return v3.left.as_str(); //~ E0515
}

impl<'a> Edit<'a> { fn p558(&mut self, b: &'a mut String) -> &mut String {
    match &mut *self {
    Edit { text: v0 } => {
    } Edit { text: v2 } => {
        let v5 = vec![&mut &mut *self, &mut &mut Edit { text: &mut **v2 }]; //~ E0499 lifetime
    }
    _ => {} }
    return b;
} }

fn p559<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    if let None = (Some(Node { n: *b, next: None })) {
        put(&mut *a, &*b);
    } else {
        a[0] = b; //~ lifetime
    }
    let v10;
    if odd(4) { v10 = &mut a[0]; } else { v10 = either_mut(&mut a[0], &mut a[0]); } //~ E0499
}

impl Pair { fn p560(&self, b: &String) -> &String {
    match &*self {
    Pair { right: Noisy(v1), .. } => {
    } mut v4 if { change(&mut v4); true } => { //~ E0596
        let Pair { left: v8, right: v9, n: 3, .. } = v4 else { return &*b };
    }
    _ => {} }
    return b; //~ lifetime
} }

impl Pair { fn p561(&self, b: &String) -> &String {
    let v13 = (either(self.right.number(), &self.right.0), self.n);
    match Some(Box::new(String::new())) {
    Some(_) => {
        let ref v32 = Some(Slot::new(v13.0)) else { return &*b };
    }
    _ => {} }
    b //~ lifetime
} }

fn p562(mut a: Option<&mut Node>) -> Option<&mut Node> {
    while let Some(&mut (ref mut v0)) = a { //~ E0382
        let mut v2 = (a)?;
    }
    let mut v4 = {
        let mut v3 = either_mut(&mut Some(&mut Node { n: 7, next: None }), &mut None::<&mut Node>); //~ E0716
    &mut *v3 };
    v4.take()
}

impl Pair { fn p563(&self, b: &String) -> &String {
    let mut v0 = &mut either(b, b);
    let mut v3 = Two { left: same(*v0), right: &mut self.n }; //~ E0596
    if odd(self.n) {
        return first_of(&**v0, v3.left);
    }
    let mut v5 = &mut (self.left).clone();
    either(&*v5, *v0) //~ E0515 lifetime
} }

fn p564<'a>(a: &'a mut [Noisy], b: &[Noisy]) -> Option<&'a mut Noisy> {
    let mut v7 = a[0].lend();
    match &v7 {
    Guard { target: 3 } | Guard { target: 0..=4 } if odd(7) => {
    } &(Guard { target: ref mut v10 }) => { //~ E0596
    }
    _ => {} }
    Some({ let v12 = &mut a[0]; v12 }) //~ E0499
}

fn p565() {
    let mut v1 = Slot { value: { let v0 = Noisy(7); v0 }, spare: Some(Noisy(3)) };
    while let Slot { value: v3, spare: Some(v2) } = v1 {
        break;
    }
    let mut v6 = 0;
    let mut v12: &mut Slot<Noisy> = same(either_mut(&mut v1, &mut v1)); //~ E0499
    v1.value.0 = v6; //~ E0382
}

fn p566() {
    let mut v1 = same(either(&8, &FEW[1]));
    let v0: Point = Point { x: 0, y: 2 };
    while let Point { x: 3, y: v3 } = &v0 {
        put_in(&mut v1, first_of(v1, v1)); //~ E0502
        let v8;
        if odd(v0.sum()) { v8 = (v0, Shape::Named(String::from("s"))); } else { break; }
    }
}

fn p567(a: &mut Pair) -> &mut String {
    take(a);
    if odd(8) {
        let mut v0 = &mut Pair { left: std::mem::replace(&mut a.left, String::from("s")), right: Noisy(4), n: 3 };
    } else {
        let mut v4 = View { text: either(&a.left, &String::new()), n: 1 }; //~ E0382
    }
    return &mut String::new(); //~ E0515
}

fn p568(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let mut v0 = a;
    let mut v2 = same(6);
    let mut v4: Vec<(Pair, String)> = Vec::<(Pair, String)>::new();
    let mut v5 = v4[0].0.right.lend();
    let mut v10 = std::mem::replace(&mut v4[0].0.right, Noisy(v2)); //~ E0499
    touch(&a); //~ E0382
    return v0;
}

fn p569() {
    let v0 = Slot { value: Box::new(String::from("s")), spare: Some(Box::new(String::new())) };
    match v0 {
    Slot { value: v2, spare: Some(v1) } => {
    }
    _ => {} }
    let Slot { value: v4, spare: v3 } = &v0 else { return };
    let mut v8 = Pair { left: *v0.value, right: Noisy(1), n: 5 }; //~ E0382
}

fn p570<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = either_mut(&mut a, &mut a); //~ E0499
    if let Some(v1) = Some(&mut *b) {
        a = Edit { text: either_mut(v1, a.open()) }; //~ E0499 E0506
    }
    touch(&v0);
    let mut b = either(&b, first_of(&b, &b)); //~ E0502
    return either_mut(either_mut(*b, &mut **b), &mut **b); //~ E0596
}

fn p571<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0 = either(&a.n, &b.right.0);
    let mut v3 = { let v2 = &v0; v2 };
    let mut v5 = either_mut(&mut *v3, &mut v0); //~ E0502 E0596
    let mut v6 = Pair { left: String::from("s"), right: b.right, n: *v0 }; //~ E0503 E0505
    b = v6; //~ E0506
    touch(&*v5);
    return View { text: &*a.text, n: b.right.get() };
}

fn p572<'a, T: Clone + Default>(a: &'a [T], b: &'a T) -> &'a T {
    let [v1, ..] = a else { return &*b };
    let mut v2 = Some(&mut &*b) else { return either(&*b, b) };
    let &mut (Some(ref v3)) = &mut v2 else { return b };
    let mut v4 = &*v1;
    *v3 = either_mut(&mut v4, either_mut(&mut v4, &mut v4)); //~ E0499 E0594
    **v3 = v4; //~ E0502 E0594
    same(&*v4)
}

fn p573<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    for v0 in *a { //~ E0507
        show(*b);
        let mut v1 = Some(b);
    }
    let mut v10 = if odd(7) { Box::new(Point { x: 8, y: 6 }) } else { Box::new(Point { x: 0, y: 2 }) };
    let mut v11 = vec![either_mut(&mut v10.y, &mut v10.x), same(&mut *b)]; //~ E0382
    return Some(&mut v10.y); //~ E0515
}

fn p574<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v4 = vec![&mut a]; //~ E0596
    let mut v5 = Guard { target: &mut 7 };
    let mut v6 = Pair { left: std::mem::replace(&mut *a, String::new()), right: Noisy(*v5.target), n: 1 }; //~ E0499 E0596
    let mut v7 = &mut *v4[0];
    let v8 = View { text: a, n: v6.n }; //~ E0502
    touch(&*v7);
    return first_of(a, &*a);
}

fn p575() {
    let mut v0: String;
    let mut v1: &mut String = either_mut(either_mut(&mut (v0).clone(), &mut v0), &mut String::from("s")); //~ E0381 E0716
    let v2 = same(v1);
    let mut v3 = Two { left: &*v2, right: &mut COUNT }; //~ E0596
    let Two { left: v5, right: v4 } = &v3 else { return };
    let v6;
    if odd(**v4) { v6 = same(std::mem::take(&mut *v2)); } else { return; }
}

fn p576(a: &mut Node) -> &mut Node {
    let v0 = String::new();
    let mut v18 = 'b15: {
        let v16;
        if odd(1) { v16 = vec![(v0).clone()]; } else { return if odd(8) { a } else { last_node(&mut *a) }; }
        if odd((v16.len() as i32)) { break 'b15 &Node { n: FEW[1], next: None }; }
    same(&Node { n: 2, next: None }) };
    &mut Node { n: 7, next: None } //~ E0515
}

fn p577() {
    let mut v0: Slot<Option<Box<String>>> = Slot { value: Some(Box::new(String::from("s"))), spare: Some(Some(Box::new(String::from("s")))) };
    match v0 {
    Slot { value: Some(mut v11), spare: Some(v10) } => {
    }
    _ => {} }
    let mut v13 = match &mut v0 { ref v12 => either_mut(&mut v0, &mut v0), _ => either_mut(&mut v0, &mut v0) }; //~ E0382 E0499
    touch(&v0.spare); //~ E0382
}

fn p578(a: &mut Pair) -> &mut String {
    let mut v0 = vec![a.right_mut()];
    let v9: Guard<'_> = Guard { target: &mut v0[0].0 };
    if odd(9) {
        drop(v9);
        let mut v12 = Shape::Both { noisy: std::mem::replace(&mut *v0[0], Noisy(v0[0].get())), n: v0[0].0 }; //~ E0502
    }
    return either_mut(&mut String::from("s"), either_mut(&mut String::from("s"), &mut String::new())); //~ E0515
}

fn p579<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v1 = either_mut(either_mut(&mut a.text, &mut a.text), either_mut(&mut a.text, &mut a.text)); //~ E0499
    if odd(6) {
        return if odd((v1.len() as i32)) { a.text } else { &mut **v1 }; //~ E0499 E0515
    }
    let v2;
    if odd(5) { v2 = Guard { target: &mut 2 }; } else { return either_mut(&mut **v1, &mut **v1); } //~ E0499 E0716
    &mut **v1
}

fn p580(a: &'static str, b: &str) -> &'static str {
    let a = { let v0 = Two { left: &String::from("s"), right: &mut 9 }; v0 }; //~ E0716
    let mut v4 = a;
    let mut v5 = (Pair { left: *a.left, right: Noisy(0), n: *v4.right }, Box::new(Noisy(7))); //~ E0382 E0507
    let v6;
    if odd(v5.0.n) { v6 = String::from("s"); } else { return b; }
    let v7 = if odd(4) { v4.right } else { &mut *v4.right };
    return b; //~ lifetime
}

fn p581() {
    let v0 = None::<Box<String>>;
    let mut v1 = vec![either(&Some(Box::new(String::new())), &Some(Box::new(String::from("s")))), either(&v0, &Some(Box::new(String::from("s"))))]; //~ E0716
    for v2 in &v1 {
        take(v1); //~ E0505
    }
    let v5 = Edit { text: &mut String::from("s") };
    let v10 = either_mut(&mut &Some(Box::new(std::mem::replace(&mut *v5.text, (*v5.text).clone()))), &mut v1[0]); //~ E0382 E0502
}

fn p582(a: &'static str, b: &str) -> &'static str {
    let mut v1 = Pair { left: String::new(), right: Noisy(0), n: 5 };
    let mut v8 = v1.n;
    let mut v23 = Slot::new(Pair { left: String::new(), right: Noisy(v8), n: 6 });
    let mut v24: (Box<Point>, Noisy) = (Box::new(Point { x: 3, y: v8 }), Noisy(v23.value.right.get()));
    let &(Point { x: _, y: 3 }) = &*v24.0 else { return b };
    touch(&b);
    return b; //~ lifetime
}

fn p583() {
    let mut v0 = Slot { value: Pair { left: String::new(), right: Noisy(9), n: 2 }, spare: Some(Pair { left: String::from("s"), right: Noisy(0), n: 3 }) };
    v0.put(Pair { n: 3, ..v0.value }); //~ E0505
    if odd(3) {
        let v1 = either(&v0, &Slot::new(Pair { left: String::from("s"), right: Noisy(2), n: 3 })); //~ E0382
    } else {
        let mut v6: Edit<'_> = Edit { text: { let v5 = &mut v0.value.left; v5 } }; //~ E0382
    }
}

fn p584<'a>(a: &'a String, b: &'a String) -> &'a String {
    let mut v2 = (vec![Some(Noisy(4))], Noisy(FEW[1]));
    let mut v7 = 'b3: {
        let v5;
        if odd(v2.1.0) { v5 = Pair { left: String::new(), right: make(), n: v2.1.get() }; } else { v5 = Pair { left: String::from("s"), right: v2.1, n: v2.1.0 }; } //~ E0382
        if odd(6) { break 'b3 if odd((b.len() as i32)) { &FEW[1] } else { &4 }; }
    &FEW[1] };
    return a;
}

fn p585<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = Pair { left: *a.text, right: Noisy(6), n: 6 }; //~ E0507
    v0.n += v0.right.0;
    let Pair { left: v1, right: v2, .. } = v0;
    let mut v3 = (v2, v0.right.0); //~ E0382
    let v4: (&String, Shape) = (&v1, same(Shape::Empty));
    let mut v7 = (Shape::Empty, Box::new(std::mem::replace(&mut v0, Pair { left: (*v4.0).clone(), right: std::mem::replace(&mut v0.right, Noisy((v1.len() as i32))), n: v0.n }))); //~ E0499 E0503
    return b;
}

fn p586<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let Edit { text: v0 } = &mut a;
    a = std::mem::replace(&mut a, Edit { text: b }); //~ E0499 E0506
    let mut v1 = Cursor { rest: &mut [5][..] };
    let mut v2 = if odd(9) { (((**v0).clone(), String::new()), Point { x: v1.rest[0], y: 3 }) } else { ((std::mem::take(&mut *a.text), std::mem::take(&mut **v0)), Point { x: 1, y: 1 }) };
    let mut v3 = &v2 else { return a.text };
    let ((v9, v8), v7) = v3 else { return same(b) }; //~ E0499
    return b; //~ E0499
}

fn p587() {
    let v0 = Pair { left: String::new(), right: Noisy(0), n: 3 };
    let mut v2 = vec![{ let v1 = (Pair { left: String::new(), right: Noisy(5), n: v0.right.0 }, v0.left); v1 }];
    let mut v3 = (&v2[0], std::mem::replace(&mut v2[0].0, Pair { left: (v2[0].0.left).clone(), right: make(), n: v0.n })); //~ E0502
    let v5 = either_mut(&mut v3.1.n, &mut v0.n); //~ E0596
    let mut v6 = Point { x: 6, y: *v5 };
    v0 = Pair { left: std::mem::replace(&mut v3.0.1, String::from("s")), right: Noisy(5), n: v6.sum() }; //~ E0506 E0596
    touch(&v5);
}

fn p588(a: &mut Pair) -> &mut String {
    let mut v0 = either_mut(either_mut(&mut Pair { left: String::new(), right: make(), n: FEW[1] }, &mut Pair { n: 3, ..*a }), a); //~ E0507
    let v2 = match &v0.right { &Noisy(_) => Noisy((v0.left.len() as i32)), Noisy(v1) => std::mem::replace(&mut v0.right, Noisy(v0.right.get())), _ => std::mem::replace(&mut v0.right, Noisy(5)) }; //~ E0502
    let mut v3 = v0;
    if odd(v2.get()) {
        return { let v4 = &mut v3.left; v4 };
    }
    return if odd(v3.n) { &mut v3.left } else { &mut v3.left }; //~ E0515
}

impl<'a> Edit<'a> { fn p589(self, b: &'a mut String) -> &'a mut String {
    let mut v1 = Slot { value: first_of(&*b, &*b), spare: Some(&*b) };
    if let Slot { value: v4, spare: Some(v3) } = &mut v1 {
        v1.put(v1.value); //~ E0499 E0503
        let mut v15: &String = match self { Edit { text: v13 } => *v4, Edit { text: v14 } => first_of(&**v3, *v4), _ => first_of(*v4, &*v1.value) };
    }
    let mut v20 = shorter(&Edit { text: &mut String::from("s") }, &Edit { text: b });
    either_mut(either_mut(&mut *v20.text, &mut *v20.text), either_mut(&mut *v20.text, &mut *v20.text)) //~ E0515 E0596
} }

fn p590() {
    let mut v0 = (same(Box::new(Shape::Named(String::from("s")))), [make(), Noisy(COUNT)]);
    let &mut ((ref mut v2, ref mut v1)) = &mut v0 else { return };
    let v3: Node = Node { n: v1[0].0, next: None };
    while let &(ref mut v4) = &v1 { //~ E0596
        let v5;
        if odd(v3.n) { v5 = Slot { value: Pair { left: String::new(), right: Noisy(7), n: 5 }, spare: Some(Pair { left: String::new(), right: Noisy(v1[0].0), n: LIMIT }) }; } else { v5 = Slot { value: Pair { left: String::from("s"), right: std::mem::replace(&mut v1[0], Noisy(v1[0].0)), n: 8 }, spare: Some(Pair { left: String::from("s"), right: make(), n: 0 }) }; } //~ E0503
    }
}

impl<'a> Edit<'a> { fn p591(&mut self, b: &'a mut String) -> &mut String {
    let v17: [(Pair, Point); 2] = if odd(0) { [(Pair { left: std::mem::take(&mut *self.text), right: Noisy(0), n: 0 }, Point { x: 4, y: LIMIT }), (Pair { left: (*self.text).clone(), right: Noisy(4), n: 2 }, Point { x: 3, y: 3 })] } else { [(Pair { left: std::mem::take(&mut *self.text), right: Noisy(5), n: (self.text.len() as i32) }, Point { x: 2, y: 4 }), (Pair { left: std::mem::take(&mut *self.text), right: Noisy((self.text.len() as i32)), n: 9 }, Point { x: 3, y: 3 })] };
    let [(mut v26, Point { x: ref v25, y: v24 }), (Pair { left: v23, .. }, Point { x: mut v22, y: ref v21 })] = v17 else { return either_mut(&mut *self.text, &mut *self.text) }; //~ E0499
    while let [(Pair { n: mut v32, .. }, Point { x: ref v31, y: v30 }), (Pair { right: mut v28, n: mut v29, .. }, v27)] = v17 { //~ E0382
        let Pair { left: v33, right: ref mut v35, .. } = v17[0].0; //~ E0508 E0596
        break;
    }
    &mut *self.text
} }

fn p592() {
    let mut v1 = Guard { target: &mut 2 };
    for _ in 0..2 {
        if odd(*v1.target) { //~ E0382
        } else {
            drop(v1);
        }
    }
    let mut v5 = &*v1.target;
}

fn p593() {
    let mut v9 = Noisy(0);
    let mut v10 = Box::new(Noisy(v9.get()));
    match &*v10 {
    Noisy(3) => {
    } &(ref mut v12) => { //~ E0596
    } Noisy(0..=4) => {
    }
    _ => {} }
}

fn p594<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    for _ in 0..2 {
        if odd(8) {
            let mut v2 = a;
        } else {
            touch(&a); //~ E0382
        }
    }
    return b; //~ lifetime
}

fn p595() {
    let mut v0 = Shape::Named(String::from("s"));
    match v0 {
    Shape::Deep(v1) => {
        touch(&v0); //~ E0382
    } Shape::Named(mut v3) => {
    }
    _ => {} }
    let mut v4: &mut Shape = &mut v0; //~ E0382
}

fn p596(mut a: Option<&mut Node>) -> Option<&mut Node> {
    match &mut a {
    Some(v0) => {
        let mut v8 = (a)?; //~ E0505
        take(v0);
    } ref v10 => {
    }
    _ => {} }
    Some(&mut Node { n: 7, next: None }) //~ E0515
}

fn p597() {
    let mut v1: Vec<Noisy> = Vec::<Noisy>::new();
    let v7 = first_of(&v1[0].0, v1[0].number());
    match Some(vec![&mut v7]) { //~ E0596
    Some(ref v8) => {
    } Some(v11) => {
        *v11[0] = v7; //~ E0503 E0596
    }
    _ => {} }
}

fn p598(a: &'static str, b: &str) -> &'static str {
    match Some(b) {
    Some(mut v1) => {
        let Some(mut v2) = Some(Some(&mut v1)) else { return same(b) };
    } _ => {
    } Some(v11) => {
    }
    _ => {} }
    return same(b); //~ lifetime
}

fn p599() {
    let mut v0 = Node { n: 6, next: None };
    let mut v1 = &mut v0;
    match &v1 {
    Node { n: v6, next: v5 } if odd(1) => {
    } Node { n: v14, next: v13 } => {
    } &(Node { n: v17, next: v16 }) => { //~ E0596
    }
    _ => {} }
}

impl<'a> Edit<'a> { fn p600(&mut self, b: &'a mut String) -> &mut String {
    match &*self {
    Edit { text: v5 } => {
    } Edit { text: v9 } => {
        self.text = v9.lend(); //~ E0506 E0596 lifetime
    } &(ref v13) => {
    }
    _ => {} }
    self.open() //~ E0502
} }

fn p601<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v1: &String = a.text;
    for _ in 0..2 {
        let v3: Noisy = b.right;
    }
    if odd(b.right.get()) { //~ E0382
    }
    let v8 = same(&mut *v1); //~ E0596
    return View { text: either(&*v8, v1), n: 5 };
}

fn p602() {
    let mut v0 = String::new();
    let v1: &String = &v0;
    let mut v2 = Edit { text: &mut v0 }; //~ E0502
    let v4 = ({ let v3 = v1; v3 }, Shape::Both { noisy: Noisy(7), n: 8 });
    if let Some(v6) = Some(Some(&mut v2.text())) {
        touch(&v0); //~ E0502
        touch(&v6);
    }
}

fn p603<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v1 = Slot::new(vec![b.right, make()]);
    let Slot { value: v4, spare: Some(v3) } = v1 else { return a };
    if odd(6) {
        v1 = v1; //~ E0382 E0384
    } else {
    }
    touch(&v1.spare); //~ E0382
    same(View { text: &String::from("s"), n: 0 }) //~ E0515
}

impl<T: Clone + Default> Slot<T> { fn p604(mut self, b: &T) -> T {
    match self {
    Slot { value: mut v1, spare: Some(v0) } if odd(3) => {
    } Slot { value: v2, spare: _ } => {
    }
    _ => {} }
    let mut v3 = &mut &self.value; //~ E0382
    let mut v6 = part_of(&mut self);
    T::default()
} }

impl Pair { fn p605(&self, b: &String) -> &String {
    let v0 = (Some(Shape::Empty), Shape::Both { noisy: make(), n: 7 });
    let (v4, v5) = self.parts(); //~ E0596
    match &v0 {
    (Some(_), Shape::Named(v7)) => {
    } &(ref mut v9) if { change(&mut v4); true } => { //~ E0596
    }
    _ => {} }
    &*v4
} }

fn p606<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v1: &mut &String;
    for _ in 0..2 {
        if let Some(v3) = { let v2 = if odd(a.n) { Some(&v1) } else { Some(&&mut a.text) }; v2 } { //~ E0596 E0716
        }
    }
    let mut v10 = a.text;
    touch(&v1); //~ E0381
    return View { text: either(v10, v10), n: 2 };
}

impl<'a> Edit<'a> { fn p607(self, b: &'a mut String) -> &'a mut String {
    loop {
        match self { //~ E0382
        Edit { text: mut v11 } if odd(6) => {
        } Edit { text: &mut (ref v18) } if odd(8) => {
        } Edit { text: &mut (ref v19) } if odd(LIMIT) => {
        }
        _ => {} }
    }
} }

impl Pair { fn p608(&mut self, b: &mut String) -> &mut String {
    if odd(self.n) {
        return self.left_mut();
    }
    let mut v0 = (first_of(&b, &b), std::mem::replace(&mut self.right, Noisy((b.len() as i32))));
    if odd(0) {
        return &mut **v0.0; //~ E0515 E0596
    }
    { let v5 = &mut *b; v5 } //~ E0502 lifetime
} }

impl<'a> Edit<'a> { fn p609(self, b: &'a mut String) -> &'a mut String {
    let v2;
    if odd((self.text.len() as i32)) { v2 = Some(Point { x: LIMIT, y: 1 }); } else { v2 = Some(Point { x: 5, y: 3 }); }
    match &self {
    &(ref mut v5) => { //~ E0596
    } ref v8 => {
    }
    _ => {} }
    &mut *self.text
} }

fn p610() {
    let mut v0 = Box::new(Pair { left: String::from("s"), right: Noisy(6), n: 9 });
    let mut v3 = Cursor { rest: &mut [Noisy(v0.n)][..] };
    'l11: for &mut (Noisy(ref mut v12)) in v3.rest {
    }
    match v3.rest { //~ E0382
    [.., Noisy(v19)] if { change(&mut v3); true } => { //~ E0510
    }
    _ => {} }
}

impl Pair { fn p611(&self, b: &String) -> &String {
    let Pair { left: v0, right: v1, .. } = &*self;
    let Noisy(ref v6) = *v1;
    let mut v7 = Slot { value: &v6, spare: Some(&v6) };
    if odd(3) {
        return &*b;
    }
    let Slot { value: 3, spare: _ } = &mut v7 else { return b }; //~ lifetime
    return same(b);
} }

impl Pair { fn p612(&self, b: &String) -> &String {
    let mut v2 = 'b0: {
    { let v1 = String::from("s"); v1 } };
    let v3;
    if odd(self.right.0) { v3 = Pair { left: v2, right: Noisy(3), n: (b.len() as i32) }; } else { return &*b; }
    if odd(v3.right.0) {
        return b; //~ lifetime
    }
    either(b, either(b, b))
} }

fn p613() {
    let mut v0: Shape = Shape::Empty;
    let mut v1 = vec![same(Box::new(Point { x: 4, y: 5 })), Box::new(Point { x: 2, y: 3 })];
    let mut v2: &mut i32;
    if let Some(v6) = Some((v0, Noisy(v1[0].sum()))) {
        let mut v7: i32 = *v2; //~ E0381
    } else {
        std::mem::swap(&mut v1[0].y, &mut *v2);
    }
}

fn p614<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v18 = 'b16: loop {
    break either_mut(&mut a, &mut a); }; //~ E0499
    if odd(7) {
        return either_mut(&mut *v18.text, &mut *b); //~ E0515
    }
    a.text = &mut *b; //~ E0506
    let Edit { text: v19 } = &a else { return b }; //~ E0505
    return { let v20 = a.text; v20 };
}

fn p615() {
    let mut v1 = Shape::Deep(Box::new(Shape::Deep(Box::new(Shape::Empty))));
    match v1 {
    Shape::Deep(v3) => {
        let mut v4 = shorter(first_of(&v1, &v1), &v1); //~ E0382
    } Shape::Named(v5) => {
    }
    _ => {} }
    let mut v10: &mut Shape = either_mut(either_mut(&mut v1, &mut v1), either_mut(&mut v1, &mut v1)); //~ E0382 E0499
}

fn p616<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = Slot { value: Noisy(8), spare: Some(Noisy(7)) };
    match &v0 {
    Slot { value: Noisy(v3), spare: Some(v2) } => {
    } &(Slot { value: Noisy(mut v5), spare: ref mut v4 }) => { //~ E0596
    } Slot { value: v8, spare: v7 } => {
    }
    _ => {} }
    a.text
}

fn p617() {
    let mut v0 = ([String::new(), String::new()], Node { n: 5, next: Some(Box::new(Node { n: 3, next: None })) });
    match v0 {
    (v3, ..) => {
        change(&mut v0.0); //~ E0382
    } ([ref v9, v8], Node { n: ref mut v7, next: Some(mut v6) }) => {
    }
    _ => {} }
    let ([_, ..], Node { n: _, next: v11 }) = &v0 else { return };
}

fn p618() {
    let mut v1 = same({ let v0 = 4; v0 });
    let v2 = either_mut(&mut v1, &mut v1); //~ E0499
    let mut v5 = Guard { target: same(&mut *v2) };
    if let Some(v6) = None::<(&Guard<'_>, String)> {
    }
    drop(v5);
    let v7: &mut i32 = v2; //~ E0596
    let mut v8 = either_mut(either_mut(&mut &mut v1, &mut v7), either_mut(&mut &mut v1, &mut v7)); //~ E0499
}

impl<'a> Edit<'a> { fn p619(&mut self, b: &'a mut String) -> &mut String {
    let Edit { text: v0 } = &self;
    let mut v3 = Vec::<i32>::new();
    let mut v7 = 'b5: {
    Pair { left: std::mem::take(&mut *v0), right: Noisy((v3.len() as i32)), n: 0 } }; //~ E0596
    if odd(v7.right.get()) {
        return { let v8 = &mut *v0; v8 }; //~ E0596
    }
    &mut *v0 //~ E0515 E0596
} }

fn p620<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let Two { left: mut v1, right: &mut (ref mut v0) } = a;
    let Two { left: _, right: &mut (v2 @ 0..=4) } = a else { return b }; //~ E0503 lifetime
    let mut v3 = first_of(&a, &a); //~ E0502
    if odd(1) {
        return &mut *v3.right; //~ E0596
    }
    let mut v9 = vec![&mut v0, &mut &mut *a.right]; //~ E0499 E0596
    return a.right; //~ E0502
}

fn p621(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let mut v0: Guard<'_> = Guard { target: &mut 4 };
    let mut v2 = { let v1 = same(a); v1 };
    let mut v4: Option<&mut Node> = v2;
    let mut v7: &mut Guard<'_> = match v4 { Some(Node { n: v6, next: v5 }) => &mut v0, _ => same(&mut v0) };
    if let &(ref mut v10) = &v7 { //~ E0596
    } else {
    }
    v4
}

fn p622<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = (same((*b).clone()), Slot::new(None::<Pair>));
    let (v5, Slot { value: v4, spare: mut v3 }) = v0;
    if let ref v6 = v0 {
    }
    let mut v7 = if odd(8) { b } else { &mut v0.0 }; //~ E0382
    let v19;
    if odd(0) { v19 = [v7, a.open()]; } else { v19 = [a.text, b]; } //~ E0382
    &mut v0.0 //~ E0515
}

fn p623() {
    let mut v0 = Pair { left: String::from("s"), right: Noisy(9), n: 3 };
    let v1 = &v0 else { return };
    let mut v2 = &mut v0.left; //~ E0502
    let mut v3 = Box::new(v0); //~ E0505
    let mut v6 = Pair { left: (*v2).clone(), right: Noisy(v3.right.get()), n: FEW[1] };
    let mut v8 = {
        let mut v7 = v6.right.lend();
    if odd(v1.n) { v6.right_mut() } else { &mut v0.right } }; //~ E0382 E0499
}

fn p624<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v2;
    if odd(3) { v2 = Pair { left: std::mem::take(&mut *b), right: Noisy(2), n: 5 }; } else { return &*b; } //~ E0596
    let Pair { left: v7, right: ref mut v8, .. } = v2; //~ E0596
    let mut v9 = &*v8;
    let Noisy(ref mut v10) = *v9; //~ E0596
    let Guard { target: ref mut v12 } = (Guard { target: &mut *v10 });
    touch(&*v12);
    return b; //~ lifetime
}

fn p625(mut a: Vec<String>, b: &str) -> Option<String> {
    let mut a = Point { x: 4, y: FEW[1] };
    let mut v1 = &mut a.y;
    let mut v2 = [v1, &mut a.x];
    let mut v3: String = String::new();
    let v4 = [&mut a, either_mut(&mut a, &mut a)]; //~ E0499
    let Point { x: v5, y: _ } = &v4[0];
    let mut v8 = match &v2 { mut v6 => Vec::<&i32>::new(), &(ref mut v7) => vec![v5, v5], _ => vec![v5, v5] }; //~ E0596
    return Some(v3);
}

fn p626<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let v3 = Guard { target: if odd(b.right.0) { &mut 2 } else { &mut (b.left.len() as i32) } };
    let mut v4 = &mut (b.left).clone();
    let mut v7 = &*v4;
    let mut a = &mut v4; //~ E0502
    while let &(ref v9) = &v3 {
    }
    let Some(View { text: _, .. }) = (Some(View { text: v7, n: b.n })) else { return View { text: v7, n: (a.len() as i32) } }; //~ E0515
    return View { text: v7, n: b.n };
}

impl<'a, T: Clone + Default> Cursor<'a, T> { fn p627(&mut self, b: &'a mut T) -> Option<&'a mut T> {
    let mut v13 = { let v12 = Two { left: &String::from("s"), right: &mut 9 }; v12 }; //~ E0716
    if odd(COUNT) {
        return if odd(*v13.right) { Some(&mut self.rest[0]) } else { Some(b) };
    }
    let v14 = self;
    let v17;
    if odd(*v13.right) { v17 = Two { left: &String::from("s"), right: v13.right }; } else { v17 = Two { left: &String::new(), right: &mut 7 }; }
    v14.peek_mut() //~ lifetime
} }

impl Pair { fn p628(&self, b: &String) -> &String {
    let mut v0: &Noisy = &self.right;
    let mut v1: [Pair; 2] = [Pair { left: String::from("s"), right: make(), n: 7 }, Pair { left: (self.left).clone(), right: Noisy(self.n), n: v0.0 }];
    let mut v2 = same(either(&v1, &v1));
    let v8 = Box::new((v2[0].left).clone());
    let v9;
    if odd(v0.0) { v9 = Slot { value: Some(*v8), spare: Some(Some(std::mem::take(&mut v1[0].left))) }; } else { return &*b; }
    touch(&b);
    return b; //~ lifetime
} }

fn p629() {
    let mut v1 = Slot { value: Node { n: 6, next: Some(Box::new(Node { n: 8, next: None })) }, spare: Some(Node { n: 4, next: None }) };
    match v1 {
    Slot { value: Node { n: v5 @ 0..=4, next: Some(v4) }, spare: Some(mut v3) } if odd(2) => {
        let Slot { value: Node { n: v8, next: v7 }, spare: v6 } = &mut v1; //~ E0382
    } Slot { value: ref mut v11, spare: Some(Node { n: v10, next: v9 }) } if odd(v10) => {
    }
    _ => {} }
    let mut v15 = either(either(&v1.spare, &v1.spare), &v1.spare); //~ E0382
}

fn p630<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    if odd(2) {
        return either_mut(&mut 2, b); //~ E0515 lifetime
    }
    let mut v1 = shorter(first_of(&*a.right, &8), either(&9, &1));
    let &(Two { left: &v3, right: ref v2 }) = &a else { return &mut *v1 }; //~ E0507 E0596
    let mut v8 = (if odd(1) { &Two { left: &*a.left, right: &mut *b } } else { &Two { left: a.left, right: &mut 6 } }, Pair { left: String::from("s"), right: Noisy(LIMIT), n: 5 });
    let (Two { left: v12, right: v11 }, Pair { left: v9, right: Noisy(v10), n: 3, .. }) = v8 else { return a.right }; //~ E0502
    &mut v8.1.n //~ E0515
}

fn p631() {
    let mut v0 = [Slot::new(Pair { left: String::new(), right: make(), n: 9 }), Slot { value: Pair { left: String::from("s"), right: Noisy(0), n: 5 }, spare: Some(Pair { left: String::from("s"), right: Noisy(5), n: 9 }) }];
    match v0 {
    [Slot { value: Pair { left: ref v5, right: ref mut v6, n: _, .. }, spare: mut v4 }, ..] => {
        v0[0].put(Pair { left: String::new(), right: Noisy(6), n: 0 }); //~ E0382
    } [.., mut v9] => {
    }
    _ => {} }
    let mut v18 = &[Slot::new(Pair { left: std::mem::replace(&mut v0[0].value.left, String::new()), right: Noisy(8), n: 9 }), v0[0]]; //~ E0382 E0508
}

fn p632<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let mut v1 = match Some(String::new()) { Some(ref mut v0) => std::mem::take(&mut *b), _ => std::mem::take(&mut *a) }; //~ E0596
    let v5 = b;
    let v8 = match (Some(Pair { left: v1, right: make(), n: 2 })) { Some(Pair { left: mut v6, right: v7, .. }) => if odd(9) { Shape::Both { noisy: v7, n: v7.get() } } else { Shape::Deep(Box::new(Shape::Empty)) }, _ => Shape::Both { noisy: Noisy(9), n: 5 } }; //~ E0382
    if odd(0) {
        return &*b;
    }
    let Shape::Both { noisy: Noisy(3), n: v16 } = v8 else { return v5 }; //~ lifetime
    return first_of(first_of(b, b), &*b);
}

fn p633<'a, 'b>(a: &'a mut String, b: &'b String) -> &'a String {
    let v0 = Cursor { rest: &mut [Noisy((b.len() as i32))][..] };
    let mut v7 = same(vec![Slot::new((*b).clone()), Slot { value: (*b).clone(), spare: Some(*a) }]); //~ E0507
    let Slot { value: ref v9, spare: ref v8 } = v7[0];
    let v12 = match &v8 { Some(v10) => { let v11 = v0.finish(); v11 }, None if odd(COUNT) => &mut [Noisy((b.len() as i32))][..], _ => &mut [Noisy(2)][..] };
    let v13 = Two { left: b, right: &mut v12[0].0 };
    let Two { left: ref v15, right: 3 } = v13 else { return &*b };
    let v8: &&String = if odd(6) { v15 } else { v15 };
    return b; //~ lifetime
}

fn p634() {
    let mut v0 = Slot { value: Vec::<String>::new(), spare: Some(Vec::<String>::new()) };
    let v1 = Slot::new(Some(Box::new(Point { x: 1, y: 9 })));
    if let Slot { value: mut v4, spare: Some(mut v3) } = v0 {
    } else {
    }
    let v13: Two<'_, '_> = Two { left: either(&v0.value[0], &v0.value[0]), right: &mut COUNT }; //~ E0382 E0596
    let mut v14 = v13.right;
    let v19: &mut Option<Option<Box<Point>>> = match &mut v0 { Slot { value: v16, spare: Some(v15) } => &mut Some(Some(Box::new(Point { x: 3, y: *v14 }))), Slot { value: v18, spare: Some(v17) } => &mut None::<Option<Box<Point>>>, _ => &mut Some(std::mem::replace(&mut v1.value, Some(Box::new(Point { x: 5, y: 2 })))) }; //~ E0596
}

fn p635() {
    let v0 = Some(Noisy(2));
    while let None = &v0 {
        if let Some(Noisy(0..=4)) = v0 { //~ E0382
            while let v1 = v0 { //~ E0382
            }
        } else {
        }
        take(v0); //~ E0382
    }
}

fn p636() {
    let mut v0 = Shape::Both { noisy: Noisy(4), n: 9 };
    match v0 {
    Shape::Deep(mut v1) if odd(FEW[1]) => {
        while let Shape::Named(v2) = v0 { //~ E0382
            break;
        }
    }
    _ => {} }
    touch(&v0);
}

fn p637() {
    let mut v0 = Shape::Both { noisy: Noisy(1), n: 1 };
    while let Shape::Named(v1) = v0 {
        match v0 { //~ E0382
        Shape::Deep(v2) => {
        }
        _ => {} }
        break;
    }
    let mut v5 = if odd(4) { Vec::<Shape>::new() } else { vec![v0] };
}

fn p638() {
    let mut v0 = Shape::Both { noisy: Noisy(2), n: 1 };
    match v0 {
    Shape::Deep(mut v1) => {
        while let Shape::Both { noisy: mut v5, n: 3 } = v0 { //~ E0382
        }
    }
    _ => {} }
    while let Shape::Both { noisy: Noisy(ref mut v16), n: _ } = v0 { //~ E0382
    }
}

fn p639(mut a: String, b: i32) {
    let mut v1 = Some(&mut a);
    match &v1 {
    Some(v3) => {
        let mut v4 = (Vec::<Point>::new(), vec![std::mem::replace(&mut **v3, String::from("s")), a]); //~ E0596
        for _ in 0..2 {
            drop(v4); //~ E0382
        }
    } None => {
    } }
}

fn p640() {
    let mut v1 = Box::new(Point { x: 6, y: 0 });
    let v2: &mut Point;
    loop {
        for _ in 0..2 {
            let mut v5: &mut Point = either_mut(either_mut(&mut *v1, v2), &mut *v1); //~ E0499
        }
        break;
    }
    let mut v9 = (vec![Noisy(v2.sum())], Box::new(v1.x)); //~ E0381
}

fn p641() {
    let mut v0 = Box::new(Slot::new(Some(Noisy(LIMIT))));
    match *v0 {
    Slot { value: _, spare: Some(v3) } => {
    } Slot { value: mut v6, spare: Some(Some(v5)) } if odd(3) => {
    } Slot { value: v8, spare: Some(v7) } => {
    }
    _ => {} }
    let mut v12 = &mut v0; //~ E0382
    touch(&v0.spare); //~ E0382
}

impl<'a> Edit<'a> { fn p642(self, b: &'a mut String) -> &'a mut String {
    if odd(COUNT) {
        return either_mut(b, &mut *b); //~ E0499
    }
    let Edit { text: v2 } = &self else { return &mut *self.text }; //~ E0502
    if odd((v2.len() as i32)) {
        return self.text; //~ E0502
    }
    let v4: &mut String = &mut **v2; //~ E0596
    v4 //~ E0515
} }

fn p643<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let v0 = a;
    let mut v1 = v0.right;
    'l2: loop {
        let mut v3: &&mut i32 = &b;
        v1 = *v3; //~ E0596
        break;
    }
    let Some(Shape::Named(_)) = same(None::<Shape>) else { return if odd(6) { &mut *v1 } else { b } }; //~ E0502 lifetime
    return v1; //~ E0515
}

fn p644() {
    let mut v0 = Some(Node { n: 9, next: Some(Box::new(Node { n: 1, next: None })) });
    for _ in 0..2 {
        match v0 { //~ E0382
        Some(mut v2) if odd(v2.n) => {
        } Some(Node { n: v6 @ 0..=4, next: mut v5 }) => { //~ E0382
        } Some(Node { n: ref v9, next: v8 }) => {
        }
        _ => {} }
    }
}

fn p645() {
    let mut v10 = Some(Slot { value: Some(Noisy(7)), spare: Some(Some(Noisy(5))) });
    match v10 {
    Some(Slot { value: ref v14, spare: Some(mut v13) }) if odd(0) => {
    } Some(Slot { value: Some(v16), spare: None }) => {
        while let Some(_) = v10 { //~ E0382
        }
    }
    _ => {} }
    touch(&v10);
}

fn p646() {
    let v0: Box<Noisy> = Box::new(Noisy(2));
    let v1 = [Slot::new(Some(make())), Slot::new(Some(*v0))];
    if let [v4, Slot { value: Some(v3), spare: Some(v2) }] = v1 {
    }
    while let [Slot { value: ref mut v8, spare: Some(v7) }, ..] = v1 { //~ E0382 E0596
    }
    if let Some(Some(v9)) = &v1[0].spare {
    } else {
    }
}

fn p647(mut a: String, b: i32) {
    let mut v1 = Pair { left: a, right: Noisy(b), n: 3 };
    let v3 = vec![String::from("s"), String::from("s")];
    if odd(b) {
        if let Some(v4) = None::<&mut String> {
            let v5 = vec![either_mut(&mut a, &mut a), v4]; //~ E0499
        }
    } else {
        let mut v8 = vec![v3, vec![a]]; //~ E0382
    }
}

fn p648() {
    let v0 = Pair { left: String::from("s"), right: Noisy(7), n: 0 };
    let v3 = Pair { left: String::from("s"), ..v0 };
    for _ in 0..2 {
        if odd(4) {
            let v5 = (String::from("s"), Pair { left: v0.left, right: make(), n: 1 });
        } else {
            let Pair { left: ref v6, right: ref mut v7, .. } = v0; //~ E0382 E0596
        }
    }
}

fn p649<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    match a {
    Edit { text: mut v0 } if odd(9) => {
        let Edit { text: _ } = &a else { return either_mut(b, &mut *v0) };
    } Edit { text: ref v3 } => {
    } Edit { text: ref v5 } if { change(&mut a); true } => { //~ E0502
        let ref v6 = &a else { return *v5 }; //~ E0515 E0596
    }
    _ => {} }
    return a.text; //~ E0382 E0502
}

fn p650(a: &'static str, b: &str) -> &'static str {
    let mut v4 = Vec::<(Pair, Point)>::new();
    let (Pair { left: ref v5, right: Noisy(mut v6), .. }, ..) = v4[0] else { return WORD };
    match &v4[0] {
    (Pair { left: v8, right: v9, n: v10, .. }, ..) => {
    } (Pair { left: v14, right: v15, .. }, v13) => {
        return &v5[..]; //~ E0515
    }
    _ => {} }
    v5.as_str()
}

fn p651<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    let mut v0 = Two { left: either(&String::new(), &String::new()), right: &mut 9 }; //~ E0716
    let Two { left: v1, right: 3 } = &mut v0 else { return &mut a[0] };
    let Two { left: mut v3, right: v2 } = v0; //~ E0503 E0505
    match v0 { //~ E0382
    mut v4 => {
    } Two { left: v8, right: 0..=4 } if odd((v1.len() as i32)) => { //~ E0502 E0503
    }
    _ => {} }
    &mut a[0]
}

fn p652() {
    let mut v0 = [same(Shape::Empty), Shape::Both { noisy: Noisy(3), n: 1 }];
    let mut v5 = { let v4 = [Shape::Both { noisy: Noisy(2), n: 6 }, Shape::Both { noisy: Noisy(6), n: 5 }]; v4 };
    match v0 {
    [Shape::Deep(v6), ..] if { change(&mut v6); true } => { //~ E0596
    } [.., Shape::Both { noisy: mut v10, n: v9 @ 0..=4 }] => {
        std::mem::swap(&mut v0, &mut v5); //~ E0382
    }
    _ => {} }
    touch(&v0);
}

fn p653<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v1 = Pair { left: same(String::new()), right: { let v0 = Noisy(9); v0 }, n: 6 };
    let v2 = same((*b).clone());
    let mut v19 = Pair { left: v2, right: v1.right, n: COUNT };
    match &v19 {
    Pair { .. } => {
    } &(Pair { left: ref mut v23, right: Noisy(mut v24), .. }) if odd(2) => { //~ E0596
    }
    _ => {} }
    return &mut String::new(); //~ E0515
}

fn p654<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let v0: Two<'_, '_>;
    let mut a = Noisy(3);
    let mut v4 = {
    same(Guard { target: b }) };
    if let Some(_) = (if odd(4) { None::<Pair> } else { Some(Pair { left: String::from("s"), right: a, n: 6 }) }) {
        v0 = Two { left: &*v0.left, right: &mut *v4.target }; //~ E0381
    }
    let Guard { target: v7 } = &mut v4 else { return v0.right }; //~ E0499
    &mut **v7 //~ lifetime
}

fn p655() {
    let mut v0 = Box::new([Shape::Both { noisy: make(), n: 6 }, Shape::Empty]);
    match *v0 {
    [mut v2, Shape::Deep(v1)] => {
    } [v9, Shape::Named(v8)] if odd(LIMIT) => {
        let v10 = Box::new(Box::new(Noisy(2)));
        let mut v11 = (&*v0, Point { x: LIMIT, y: v10.0 }); //~ E0382
    }
    _ => {} }
    let v47: &Shape = either(first_of(&v0[0], &Shape::Named(String::new())), &Shape::Both { noisy: make(), n: 7 }); //~ E0382
}

fn p656<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v2 = a.text;
    let mut v3 = [std::mem::take(&mut *v2), String::new()];
    let mut b: [Shape; 2] = [Shape::Named(String::from("s")), Shape::Deep(Box::new(Shape::Deep(Box::new(Shape::Empty))))];
    let Some(ref v6) = same(Some(Box::new(std::mem::replace(&mut b[0], Shape::Empty)))) else { return &mut *v2 };
    while let [.., _] = &v3 {
        v2 = v3[0].lend();
        break;
    }
    v2 //~ E0515
}

fn p657<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = either_mut(&mut a, &mut a); //~ E0499
    if let Some(v1) = Some(&mut *b) {
        a = Edit { text: either_mut(v1, a.open()) }; //~ E0499 E0506
    }
    touch(&v0);
    let mut b = either(&b, first_of(&b, &b)); //~ E0502
    let mut v7 = if odd(3) { View { text: &**b, n: 0 } } else { View { text: &**b, n: 3 } };
    let mut v8 = std::mem::replace(&mut v7, View { text: v7.text, n: 0 }); //~ E0502
    return either_mut(either_mut(*b, &mut **b), &mut **b); //~ E0596
}

impl Pair { fn p658(&self, b: &String) -> &String {
    let mut v0 = Point { x: (b.len() as i32), y: 2 };
    'l1: loop {
        let v2 = (Pair { left: String::from("s"), right: Noisy(7), n: 9 }, Box::new(Pair { left: (self.left).clone(), right: Noisy(self.right.get()), n: v0.sum() }));
        let Pair { n: 0..=4, .. } = &v2.0 else { return &*b };
        break;
    }
    let mut v3 = (b, String::from("s"));
    let Point { x: 0..=4, y: 0..=4 } = &v0 else { return b }; //~ lifetime
    first_of(b, v3.0)
} }

impl Pair { fn p659(&self, b: &String) -> &String {
    let v0: Box<Noisy> = Box::new(std::mem::replace(&mut self.right, Noisy(0))); //~ E0596
    let Pair { left: v2, right: v3, .. } = self else { return &*b };
    let v4: (&&Noisy, Point) = (either(&v3, &v3), Point { x: self.n, y: v0.0 });
    let mut v7 = 'b5: loop {
    break COUNT; };
    let mut v8: Two<'_, '_> = Two { left: b, right: either_mut(&mut v7, &mut v7) }; //~ E0499
    let v9;
    if odd(v0.0) { v9 = v8.right; } else { v9 = either_mut(v4.1.x_mut(), &mut v7); } //~ E0596
    return b; //~ lifetime
} }

impl<T: Clone + Default> Slot<T> { fn p660(mut self, b: &T) -> T {
    let mut v1 = Two { left: either(&String::new(), &String::from("s")), right: &mut 9 }; //~ E0716
    match &mut v1 {
    Two { left: v3, right: v2 } if odd(8) => {
    } Two { left: v5, right: v4 } => {
        let mut v12: Option<&i32> = match self { Slot { value: mut v11, spare: Some(mut v10) } => Some(&**v4), _ => Some(&*v1.right) };
    }
    _ => {} }
    let Slot { value: _, spare: Some(v15) } = &mut self else { return T::default() };
    return if odd(5) { T::default() } else { self.value }; //~ E0382
} }

fn p661() {
    let mut v0: Vec<String> = Vec::<String>::new();
    let mut v1: Edit<'_> = Edit { text: same(&mut String::from("s")) }; //~ E0716
    let mut v2 = Pair { left: *v1.text, right: Noisy(4), n: 9 }; //~ E0507
    v0.push(v2.left);
    if odd(0) {
        let mut v5 = if odd(7) { either_mut(&mut Pair { left: String::from("s"), right: Noisy(3), n: (v2.left.len() as i32) }, &mut Pair { left: String::new(), right: Noisy(9), n: 6 }) } else { &mut Pair { left: String::new(), right: make(), n: 2 } }; //~ E0716
    } else {
        let mut v10 = (same(&Noisy(8)), std::mem::replace(&mut v2.left, String::from("s"))); //~ E0382
    }
}

fn p662() {
    let v0 = Shape::Empty;
    match v0 {
    Shape::Named(v1) => {
    } Shape::Deep(v2) => {
    }
    _ => {} }
    match v0 { //~ E0382
    Shape::Named(ref v4) => { //~ E0382
    }
    _ => {} }
}

fn p663() {
    let mut v0 = Shape::Both { noisy: Noisy(0), n: 5 };
    match v0 {
    Shape::Named(mut v5) if odd(FEW[1]) => {
    }
    _ => {} }
    match v0 { //~ E0382
    Shape::Deep(mut v7) => {
    }
    _ => {} }
    touch(&v0);
}

fn p664() {
    let mut v0 = Pair { left: String::from("s"), right: Noisy(8), n: FEW[1] };
    match (Some(Box::new(Pair { n: 9, ..v0 }))) {
    Some(ref mut v1) => {
    }
    _ => {} }
    match v0.right { //~ E0382
    Noisy(3) => {
    }
    _ => {} }
    let mut v18 = (v0.left.len() as i32); //~ E0382
}

fn p665() {
    let mut v0 = Box::new(String::from("s"));
    let mut v1 = (either(&v0, &v0), 8);
    let mut v2 = Guard { target: &mut v1.1 };
    let mut v3 = v2;
    touch(&v3);
    drop(v3);
    touch(&v1.1);
    let (ref v9, _) = v1;
    let mut v10 = same(same(&mut *v0)); //~ E0502
    touch(&v9);
}

fn p666<'a, 'b>(a: &mut Vec<&'a i32>, b: &'b i32) {
    let v0 = b;
    let mut v1 = (either(v0, a[0]), Noisy(LIMIT));
    let mut v2 = v1.1.lend();
    let mut v7 = v1.1.lend(); //~ E0499
    match v7 {
    mut v9 => {
    } Guard { target: 0..=4 } => {
    }
    _ => {} }
    std::mem::swap(&mut v2, &mut v7); //~ E0382
}

fn p667() {
    let mut v0: Node = same(Node { n: 4, next: None::<Box<Node>> });
    let mut v3 = vec![v0.n];
    for _ in 0..2 {
        match v0 { //~ E0382
        Node { n: 3, next: Some(v5) } if odd((v3.len() as i32)) => {
        } v6 if odd((v3.len() as i32)) => {
        }
        _ => {} }
        let mut v8 = v0; //~ E0382
    }
}

fn p668(mut a: String, b: i32) {
    let v0 = Box::new(Noisy(8));
    let mut v1: (&Box<Noisy>, Shape) = (&v0, if odd(v0.0) { Shape::Deep(Box::new(Shape::Empty)) } else { Shape::Empty });
    let v2 = &mut v1.1;
    *v2 = v1.1; //~ E0505
    match v1.1 {
    Shape::Named(v3) => {
    } Shape::Both { noisy: v4, .. } => {
    } Shape::Deep(v5) => { //~ E0382
    }
    _ => {} }
}

fn p669(mut a: String, b: i32) {
    let v1;
    if odd(b) { v1 = Shape::Named(a); } else { v1 = Shape::Both { noisy: Noisy(b), n: b }; }
    let Shape::Named(v5) = v1 else { return };
    match v1 {
    Shape::Deep(v6) => {
        let Some(ref v7) = Some(v1) else { return };
    } Shape::Named(v11) => { //~ E0382
    } Shape::Named(mut v12) => {
    }
    _ => {} }
}

fn p670() {
    let v0 = Node { n: LIMIT, next: Some(Box::new(Node { n: 1, next: None })) };
    for _ in 0..2 {
        match v0 { //~ E0382
        Node { n: LIMIT, next: Some(ref v3) } => {
        } Node { n: ref v5, next: Some(ref mut v4) } => { //~ E0596
        } Node { n: LIMIT, next: mut v7 } if { change(&mut v7); true } => { //~ E0596
            take(v0);
        }
        _ => {} }
    }
}

fn p671<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    match None::<Noisy> {
    mut v3 if odd(9) => {
        a = Two { left: &String::new(), right: &mut *b }; //~ E0384
    } Some(Noisy(0..=4)) if odd(0) => {
        return same(b); //~ E0515 lifetime
    } Some(Noisy(3)) => {
    }
    _ => {} }
    let mut v23 = std::mem::replace(&mut a, Two { left: &String::new(), right: &mut 7 }); //~ E0596 E0716
    &mut *v23.right
}

fn p672() {
    let mut v0: Shape;
    let mut v2 = if odd(3) { vec![Shape::Named(String::from("s"))] } else { same(vec![std::mem::replace(&mut v0, Shape::Empty)]) }; //~ E0381
    let mut v3 = &v2;
    match &v3[0] {
    Shape::Named(v4) => {
    } Shape::Both { noisy: v5, .. } => {
        let mut v8 = if odd(v5.0) { Some(&mut v5) } else { Some(&mut v5) }; //~ E0596
    } Shape::Deep(v6) => {
    }
    _ => {} }
}

impl Pair { fn p673(&self, b: &String) -> &String {
    let v2 = Point { x: (self.left.len() as i32), y: COUNT };
    let mut v3: &mut i32;
    if odd(self.right.get()) {
        return &*b;
    }
    let v4 = &v2 else { return either(b, &self.left) };
    return b; //~ lifetime
    let v6;
    if odd(v4.y) { v6 = Two { left: b, right: &mut *v3 }; } else { v6 = Two { left: b, right: v3 }; }
    return &self.left;
} }

fn p674() {
    let mut v0 = Pair { left: String::new(), right: make(), n: 9 };
    let mut v1: Shape = Shape::Named(v0.left);
    let mut v4 = { let v2 = { let v3 = v1; v3 }; v2 };
    match v4 {
    Shape::Named(v5) => {
    } Shape::Deep(v6) if odd(7) => {
        let mut v0 = match &mut v4 { Shape::Both { noisy: Noisy(v8), n: v7 } => (&v4, String::new()), _ => { let v9 = (&v4, std::mem::take(&mut v0.left)); v9 } }; //~ E0382
    }
    _ => {} }
    let v11 = &v4; //~ E0382
}

fn p675() {
    let mut v0 = Vec::<(Point, i32)>::new();
    let mut v1: Box<[Shape; 2]> = Box::new([Shape::Both { noisy: make(), n: (v0.len() as i32) }, Shape::Deep(Box::new(Shape::Named(String::from("s"))))]);
    match *v1 {
    [Shape::Both { noisy: Noisy(ref v3), n: 0..=4 }, ..] if odd(1) => {
    } [Shape::Named(mut v6), Shape::Both { noisy: Noisy(mut v5), n: v4 @ 0..=4 }] => {
        touch(&v1); //~ E0382
    } [ref v9, mut v8] => {
    }
    _ => {} }
    std::mem::swap(&mut *v1, &mut *v1); //~ E0382 E0499
}

fn p676() {
    let mut v0 = Vec::<i32>::new();
    let Some(mut v1) = Some(v0.as_mut_slice()) else { return };
    let mut v2 = v1;
    match v1 { //~ E0382
    [v9, ..] => {
    } [3, .., 3] if odd(LIMIT) => {
        let v15 = match v1 { [.., 0..=4] if { change(&mut v2[0]); true } => same(Slot::new(None::<Noisy>)), [_, .., 3] => Slot { value: Some(Noisy(4)), spare: None::<Option<Noisy>> }, _ => Slot { value: Some(Noisy(1)), spare: Some(Some(Noisy(8))) } };
    } [3, .., v18] if odd(*v18) => {
    }
    _ => {} }
}

fn p677(a: &'static str, b: &str) -> &'static str {
    let mut v0 = 8;
    let mut v1 = (Slot { value: Shape::Both { noisy: Noisy(v0), n: 2 }, spare: Some(Shape::Empty) }, Some(Pair { left: String::new(), right: Noisy(3), n: v0 }));
    match &v1 {
    v3 => {
    } (Slot { value: v7, spare: v6 }, Some(v5)) => {
    } (v9, Some(v8)) if odd((v8.left.len() as i32)) => {
        let Slot { value: Shape::Deep(_), spare: Some(Shape::Both { noisy: ref v16, n: ref v15 }) } = *v9 else { return b };
    }
    _ => {} }
    return b; //~ lifetime
}

fn p678<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut v0: &String = &b.left;
    let Some(Node { n: LIMIT, next: Some(mut v2) }) = (Some(Node { n: b.n, next: None })) else { return a };
    let mut v3 = &mut View { text: v0, n: b.right.get() };
    let v5 = Point { x: 0, y: COUNT };
    let v9;
    if odd(v2.n) { v9 = first_of(&b.right, &b.right); } else { v9 = either(&b.right, &b.right); }
    if odd(v9.get()) {
        return std::mem::replace(&mut *v3, View { text: v0, n: v9.get() }); //~ E0515
    }
    return View { text: &*v0, n: v5.x };
}

impl Pair { fn p679(&self, b: &String) -> &String {
    let v0;
    if odd(4) { v0 = Guard { target: &mut (self.left.len() as i32) }; } else { v0 = Guard { target: &mut self.right.0 }; } //~ E0596 E0716
    if odd(self.right.0) {
        return &*b;
    }
    let v0 = { let v6 = &mut b; v6 }; //~ E0596
    let Pair { left: _, right: v8, .. } = self else { return if odd(3) { b } else { b } }; //~ lifetime
    let mut v9 = &mut (*b).clone(); //~ E0502
    let v11: Two<'_, '_> = match self.right { Noisy(3) => Two { left: b, right: &mut v8.0 }, _ => Two { left: &**v0, right: &mut self.n } }; //~ E0596
    either(v11.left(), &*v9) //~ E0515
} }

fn p680() {
    let mut v0: Box<Pair> = Box::new(Pair { left: String::from("s"), right: Noisy(0), n: 5 });
    let v1: String = v0.left;
    let v2;
    if odd(4) { v2 = &mut 6; } else { return; }
    match v0.right { //~ E0382
    Noisy(v5 @ 0..=4) if odd(0) => {
    }
    _ => {} }
    let mut v20 = vec![Slot::new(Point { x: 0, y: 1 })];
    let mut v23 = match v20[0].spare { Some(ref v21) => [&mut &mut v20[0].value.y, &mut &mut v20[0].value.y], Some(Point { x: v22 @ 0..=4, y: _ }) if odd(8) => [&mut v20[0].value.x_mut(), &mut &mut v20[0].value.y], _ => [&mut &mut v20[0].value.x, &mut &mut v20[0].value.x] }; //~ E0499
}

fn p681() {
    let mut v0: [(i32, Shape); 2] = [(8, Shape::Both { noisy: Noisy(8), n: FEW[1] }), (3, Shape::Deep(Box::new(Shape::Empty)))];
    match v0 {
    [(v2 @ 0..=4, ..), (_, Shape::Named(mut v1))] => {
        let [(ref mut v4, mut v3), ..] = v0;
    } [(_, mut v8), (v7 @ 0..=4, v6)] => {
        let mut v7 = same(vec![&v8, &v0[0].1]); //~ E0382
    }
    _ => {} }
    let mut v16: Vec<&mut i32> = Vec::<&mut i32>::new();
    let v17 = either(either(&[(*v16[0], Shape::Named(String::new())), (*v16[0], Shape::Empty)], &[v0[0], v0[0]]), &[(*v16[0], Shape::Named(String::from("s"))), (*v16[0], Shape::Named(String::from("s")))]); //~ E0382 E0508
}

impl<T: Clone + Default> Slot<T> { fn p682(mut self, b: &T) -> T {
    let mut v0 = String::from("s");
    let mut v5 = match self { Slot { value: mut v2, spare: Some(v1) } => Shape::Empty, Slot { value: v4, spare: Some(ref v3) } if odd(1) => Shape::Named(v0), _ => Shape::Both { noisy: Noisy(8), n: 7 } };
    match &mut self {
    Slot { value: v7, spare: None } => {
        let Some(Slot { value: v14, spare: Some(v13) }) = Some(Slot::new(std::mem::take(&mut v0))) else { return self.value }; //~ E0382
    } Slot { value: v17, spare: Some(v16) } => {
    } Slot { value: v20, spare: Some(v19) } if odd(2) => {
    }
    _ => {} }
    T::default()
} }

fn p683(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let v2 = { let v0 = { let v1 = &mut a.0; v1 }; v0 };
    let mut v5 = b.lend();
    match a {
    Noisy(v7) => { //~ E0503
        while let Some(&mut 3) = Some(v2) {
            break;
        }
    }
    _ => {} }
    touch(&b); //~ E0502
    Noisy(3)
}

fn p684() {
    let mut v0 = Box::new(Shape::Both { noisy: Noisy(1), n: 7 });
    let mut v2 = { let v1 = *v0; v1 };
    loop {
        let v3 = v2;
        if odd(3) { break; }
    }
    match v2 { //~ E0382
    Shape::Both { noisy: Noisy(v5), n: 3 } => {
    } Shape::Empty if odd(8) => {
    }
    _ => {} }
}

impl<'a> Edit<'a> { fn p685(self, b: &'a mut String) -> &'a mut String {
    match self {
    Edit { text: v0 } if odd(2) => {
        match self { //~ E0382
        Edit { text: &mut (ref v1) } => {
        } Edit { text: _ } if { change(&mut *v0); true } => {
        }
        _ => {} }
    }
    _ => {} }
    let v2 = self else { return b };
    &mut *v2.text
} }

fn p686() {
    let mut v0: Slot<Option<(Noisy, Pair)>> = Slot::new(Some((Noisy(5), Pair { left: String::from("s"), right: Noisy(4), n: 0 })));
    match v0 {
    Slot { value: mut v2, spare: Some(v1) } => {
    }
    _ => {} }
    match &v0 { //~ E0382
    &(ref v3) => {
    } Slot { value: Some(v5), spare: Some(v4) } => {
    }
    _ => {} }
    touch(&v0.spare); //~ E0382
}

fn p687() {
    let mut v0 = [Box::new(Noisy(8)), Box::new(Noisy(6))];
    let v1: Shape = if odd(0) { same(Shape::Named(String::from("s"))) } else { Shape::Both { noisy: *v0[0], n: 6 } }; //~ E0508
    match v1 {
    Shape::Deep(mut v3) => {
        let mut v4 = Some(either(&v1, &*v3)); //~ E0382
    } Shape::Named(mut v5) => {
    }
    _ => {} }
    if let v9 = v1 { //~ E0382
    } else {
    }
}

impl<T: Clone + Default> Slot<T> { fn p688(mut self, b: &T) -> T {
    match self {
    Slot { value: v5, spare: Some(mut v4) } => {
    } Slot { value: mut v7, spare: Some(v6) } => {
        match &self {
        &(Slot { value: _, spare: Some(ref v8) }) => {
        }
        _ => {} }
        let mut v9 = same(&mut self.value); //~ E0382
    }
    _ => {} }
    T::default()
} }

fn p689(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let v0 = (Point { x: 8, y: 2 }, String::from("s"));
    let ref v1 = &mut a;
    let mut v2 = Slot { value: Noisy(v0.0.sum()), spare: Some(Noisy(v0.0.x)) };
    match &mut v2.spare {
    Some(v3) => {
    } Some(v8) => {
        let mut v11 = (v2.spare)?; //~ E0505
        let mut v18 = &mut v8.0;
    }
    _ => {} }
    v1.take() //~ E0596
}

fn p690<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v1 = Slot { value: Some(Vec::<Shape>::new()), spare: None::<Option<Vec<Shape>>> };
    let mut v2: Point = Point { x: FEW[1], y: 5 };
    match v1 {
    Slot { value: v4, spare: Some(Some(mut v3)) } => {
        v1.put(v4); //~ E0382
    } mut v8 => {
        v1 = v8;
    }
    _ => {} }
    touch(&v1.spare); //~ E0382
    return &mut v2.y; //~ E0515
}

fn p691() {
    let mut v0 = Shape::Empty;
    let mut v2 = same(Box::new(v0));
    let mut v3 = Box::new(Slot { value: Point { x: 9, y: 5 }, spare: Some(Point { x: 1, y: 2 }) });
    match *v2 {
    Shape::Deep(mut v8) => {
        touch(&v2); //~ E0382
    } Shape::Named(mut v15) if { change(&mut v3); true } => {
    } Shape::Named(mut v18) => {
    }
    _ => {} }
    let mut v29 = Some((String::new(), *v2)); //~ E0382
}

fn p692() {
    let mut v1: Pair = Pair { left: String::new(), right: Noisy(7), n: 7 };
    let mut v9: Shape = Shape::Named(v1.left);
    match v9 {
    Shape::Deep(v12) if odd(5) => {
        let mut v13 = Slot { value: &mut v9, spare: None::<&mut Shape> }; //~ E0382
    } Shape::Named(ref v16) => {
    } Shape::Named(v18) => {
    }
    _ => {} }
    while let Shape::Both { noisy: Noisy(v22), n: v21 } = &mut v9 { //~ E0382
    }
}

fn p693(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v0 = &mut b.0;
    let a: Cursor<'_, Noisy> = Cursor { rest: &mut [*b][..] }; //~ E0505 E0507
    let v2 = Node { n: *v0, next: Some(Box::new(Node { n: 0, next: None })) };
    while let Noisy(0..=4) = &mut a.rest[0] {
        match v2 { //~ E0382
        Node { n: v4, next: Some(mut v3) } if odd(a.rest[0].0) => { //~ E0382
        } mut v7 if odd(4) => {
        }
        _ => {} }
    }
    Noisy(4)
}

fn p694<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v2 = 'b0: loop {
        let Edit { text: ref v1 } = a else { return b };
    break if odd(4) { &mut a } else { &mut a }; };
    match v2 {
    Edit { text: v3 } => {
        return either_mut(&mut **v3, a.open()); //~ E0499 E0515
    } Edit { text: v4 } => {
    }
    _ => {} }
    let Edit { text: &mut (ref mut v5) } = a else { return a.text }; //~ E0499
    return &mut *v5;
}

fn p695<'a>(a: View<'a>, b: Pair) -> View<'a> {
    let mut a = Slot { value: &mut b.n, spare: same(Some(&mut a.n)) }; //~ E0596
    'l14: while let _ = &mut a.spare {
        let mut v16: Noisy = Noisy((b.left.len() as i32));
        match a { //~ E0382
        Slot { value: 0..=4, spare: v17 } if odd(5) => {
        } Slot { value: mut v18, spare: Some(0..=4) } => {
        } ref v20 if odd(v16.0) => {
        }
        _ => {} }
    }
    return View { text: &String::from("s"), n: 2 }; //~ E0515
}

fn p696(a: &mut Node) -> &mut Node {
    loop {
        let v3: Box<Noisy> = match a { Node { n: 0..=4, next: v1 } => Box::new(Noisy(1)), mut v2 if odd(0) => Box::new(Noisy(a.n)), _ => Box::new(Noisy(FEW[1])) }; //~ E0382
        take(a);
        if odd(1) { break; }
    }
    let Node { n: _, next: ref v5 } = *a; //~ E0382
    let mut v8 = 'b6: {
    &mut 7 };
    let mut v9 = vec![&mut 4, v8]; //~ E0716
    let v10 = vec![&mut Guard { target: v9[0] }]; //~ E0716
    return { let v11 = &mut Node { n: (v10.len() as i32), next: None }; v11 }; //~ E0515
}

impl Pair { fn p697(mut self, b: &mut Noisy) -> Noisy {
    let mut v2: &i32 = match self { Pair { left: ref v0, right: mut v1, .. } => &self.n, _ => &self.n };
    match self {
    mut v7 if { change(&mut self.right); true } => { //~ E0502 E0505
    } Pair { right: Noisy(v10), .. } => { //~ E0382
    } Pair { left: mut v13, right: ref v14, .. } => {
    }
    _ => {} }
    let mut v22 = &mut self.right.0; //~ E0382
    let mut v27 = either_mut(&mut self.right_mut(), either_mut(&mut b, &mut self.right_mut())); //~ E0382 E0499 E0502 E0596 E0597
    self.right.0 += *v2; //~ E0503
    return Noisy(6);
} }

impl<T: Clone + Default> Slot<T> { fn p698(mut self, b: &T) -> T {
    let Slot { value: v1, spare: v0 } = &self else { return (self.value).clone() };
    let mut v3 = { let v2 = &mut self.spare; v2 }; //~ E0502
    match self { //~ E0503
    Slot { value: v5, spare: Some(v4) } if odd(5) => { //~ E0502 E0505
    } Slot { value: ref mut v8, spare: ref mut v7 } => { //~ E0502
    } Slot { value: ref v9, spare: None } => {
    }
    _ => {} }
    let mut v17 = either_mut(&mut v1, &mut &*v1); //~ E0502 E0596
    let mut v21 = match &mut v3 { Some(v20) => &self, _ => &self };
    self.value //~ E0382
} }

fn p699<'a, 'b>(a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    let mut v2: [Option<Pair>; 2] = [Some(Pair { left: String::from("s"), right: make(), n: 1 }), Some(Pair { left: String::from("s"), right: make(), n: *b })];
    match v2 {
    [Some(ref v6), Some(Pair { left: v3, right: v4, n: ref v5, .. })] if { change(&mut *b); true } => {
    }
    _ => {} }
    if let [Some(Pair { right: v8, .. }), ..] = v2 {
        let mut v9 = &mut v2; //~ E0382
    } else {
        let mut v10 = same(either(&v2[0], &v2[0]));
    }
    return either_mut(&mut *b, &mut *b); //~ E0499 lifetime
}

fn p700(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let v2: &mut Option<&mut Node> = match &mut a { None if odd(1) => either_mut(&mut a, &mut a), _ => if odd(1) { &mut a } else { &mut a } }; //~ E0499
    *v2 = Some(either_mut(&mut Node { n: 0, next: None }, &mut Node { n: 7, next: None })); //~ E0716
    match *v2 {
    Some(ref v10) if odd(0) => {
        return v10.next.as_deref_mut(); //~ E0515 E0596
    } Some(Node { n: v21, next: v20 }) => { //~ E0502
    } Some(ref v30) => {
        let Node { n: v35, next: _ } = &v30 else { return std::mem::take(&mut *v2) }; //~ E0502
    }
    _ => {} }
    return Some(either_mut(&mut Node { n: 6, next: None }, &mut Node { n: 6, next: None })); //~ E0515
}

fn p701<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = [&mut String::from("s"), a.text];
    let [v2, v1] = &mut v0;
    v0[0] = &mut **v1; //~ E0506
    match v0 {
    [mut v5, ..] => {
    } [ref mut v8, ..] if odd((v1.len() as i32)) => { //~ E0502
    } [ref mut v11, v10] => {
        a = Edit { text: v10 };
        return a.text;
    }
    _ => {} }
    &mut **v1 //~ E0499 E0515
}

fn p702<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = Shape::Both { noisy: Noisy(0), n: LIMIT };
    match v0 {
    Shape::Deep(mut v1) if { change(&mut v1); true } => { //~ E0596
    } Shape::Named(mut v2) => {
    }
    _ => {} }
    match v0 {
    Shape::Named(v20) if odd(1) => { //~ E0382
    }
    _ => {} }
    let mut v27: Shape = v0; //~ E0382
    either_mut(&mut String::new(), &mut String::new()) //~ E0515
}

fn p703<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    a = Edit { text: same(b) };
    let mut v0 = (Noisy((a.text.len() as i32)), 3);
    let (v5, v4) = &v0;
    match &v0 {
    &((Noisy(mut v7), v6)) if odd(v5.get()) => {
        let mut v8 = &mut a;
        let &mut (Edit { text: v9 }) = &mut v8 else { return a.text };
    } (_, v10) => {
        return &mut String::from("s"); //~ E0515
    }
    _ => {} }
    return b; //~ E0499
}

fn p704() {
    let mut v0 = (Box::new(Point { x: 6, y: 2 }), Node { n: 5, next: Some(Box::new(Node { n: 8, next: None })) });
    if let (mut v2, Node { n: ref v1, next: None }) = v0 {
        match v0.1 {
        Node { n: v5 @ 0..=4, next: Some(mut v4) } => {
        } Node { n: v8 @ 0..=4, next: Some(mut v7) } => {
        } Node { n: ref v11, next: Some(v10) } => {
        }
        _ => {} }
    } else {
    }
    touch(&v0.0); //~ E0382
    v0 = v0;
}

fn p705<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let &(ref v0) = &a else { return b }; //~ E0597
    match a {
    Edit { text: _ } if odd(5) => {
    } Edit { text: v2 } => { //~ E0505
        return v2;
    } Edit { text: mut v4 } => { //~ E0505
        let Edit { text: v5 } = &mut a else { return a.text }; //~ E0382 E0502
    }
    _ => {} }
    a = Edit { text: either_mut(v0.text.lend(), &mut *v0.text) }; //~ E0506 E0596
    let mut v9 = Slot::new(either_mut(&mut *v0.text, &mut *b)); //~ E0596
    &mut *v9.value
}

impl<'a> Edit<'a> { fn p706(self, b: &'a mut String) -> &'a mut String {
    let mut v0 = Shape::Empty;
    let ref v2 = self else { return &mut *b };
    let mut v7 = [&mut &mut *self.text, &mut b]; //~ E0596
    match &mut v0 {
    Shape::Named(v8) => {
        return &mut *v8; //~ E0515
    } Shape::Named(v10) if { change(&mut v0); true } => { //~ E0499
        return self.text; //~ E0499
    } Shape::Empty | Shape::Empty => {
    }
    _ => {} }
    if odd(FEW[1]) { either_mut(&mut *self.text, &mut String::new()) } else { { let v16 = &mut String::new(); v16 } } //~ E0499 E0515
} }

fn p707<'a, T: Clone + Default>(a: &'a mut Vec<T>, b: T) -> &'a mut T {
    let mut v0 = &mut a[0];
    let v1;
    if odd(FEW[1]) { v1 = &mut a; } else { v1 = &mut &mut Vec::<T>::new(); } //~ E0499 E0596 E0716
    v0 = either_mut(either_mut(&mut v1[0], &mut v1[0]), either_mut(&mut v1[0], &mut v1[0])); //~ E0499
    let mut v2 = Two { left: &String::new(), right: same(&mut 0) }; //~ E0716
    if odd(*v2.right) {
        return v0; //~ E0515
    }
    let mut v5 = [either_mut(v1, &mut &mut Vec::<T>::new()), v1]; //~ E0499 E0716
    let [ref mut v6, ..] = v5 else { return either_mut(&mut T::default(), &mut T::default()) }; //~ E0515
    let mut v7 = either_mut(either_mut(&mut ***v6, &mut **v5[0]), &mut ***v6); //~ E0499
    return &mut v7[0]; //~ E0515
}

fn p708<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let mut v0 = vec![Slot::new(*b)]; //~ E0507
    let v1 = Slot { value: same((Shape::Empty, Noisy(2))), spare: Some((Shape::Named(std::mem::take(&mut v0[0].value)), make())) };
    let mut v2 = Box::new(Slot::new(Some(Pair { left: std::mem::take(&mut *a.text), right: Noisy(5), n: v1.value.1.0 })));
    match *v2 {
    Slot { value: v5, spare: Some(Some(ref v4)) } if { change(&mut v2.value); true } => { //~ E0502
    } Slot { value: Some(Pair { n: _, .. }), spare: Some(mut v6) } => {
    } Slot { value: Some(Pair { right: mut v15, n: _, .. }), spare: Some(Some(mut v14)) } => {
    }
    _ => {} }
    touch(&v2); //~ E0382
    touch(&v2.spare); //~ E0382
    &mut v0[0].value //~ E0515
}

fn p709() {
    let mut v0 = Slot { value: Some(vec![Some(Shape::Empty)]), spare: Some(Some(Vec::<Option<Shape>>::new())) };
    match v0.value {
    Some(v2) => {
        let v3 = &v0.value; //~ E0382
    } Some(ref mut v4) => {
        'l6: loop {
            let Some(Some(mut v8)) = v0.spare else { continue };
            break;
        }
    } None => {
    }
    _ => {} }
    touch(&v0);
}

fn p710() {
    let v0: Pair = Pair { left: String::new(), right: same(Noisy(7)), n: 7 };
    let v1 = [same(String::new()), v0.left];
    match Some(v0.right) {
    None | Some(Noisy(0..=4)) => {
        let v3 = 9;
        let mut v4 = {
        [Noisy(v3), v0.right] }; //~ E0382
    } None => {
        let mut v5 = first_of(&FEW[1], &3);
        let v8 = match v1 { [.., v6] => [&v5, &v5], mut v7 => [&v5, &v5], _ => [&v5, &v5] };
    } Some(Noisy(3)) => {
    }
    _ => {} }
}

fn p711() {
    let v0 = Slot { value: same(Some(Box::new(make()))), spare: same(Some(Some(Box::new(Noisy(6))))) };
    let mut v1 = Box::new(Pair { left: String::from("s"), right: Noisy(8), n: 3 });
    match Some(vec![v1.left, String::from("s")]) {
    Some(_) => {
    } Some(ref v3) => {
        if let Some(Some(v5)) = v0.spare {
        }
    } Some(v7) => {
        let Some(v8) = v0.value else { return };
    }
    _ => {} }
    touch(&v0); //~ E0382
    let v0 = [same(&v0.value), &v0.value]; //~ E0382
}

fn p712() {
    let mut v0 = make();
    let mut v1 = [Some(String::from("s")), None::<String>];
    let v2;
    if odd(0) { v2 = Some(&v0.0); } else { v2 = if odd(v0.get()) { None::<&i32> } else { Some(&v0.0) }; }
    for mut v4 in v1.iter() {
        let [Some(v6), Some(ref mut v5)] = v1 else { continue }; //~ E0502 E0505
    }
    match v1 {
    [Some(ref mut v11), Some(mut v10)] => { //~ E0382
    } [.., Some(ref v14)] if odd(v0.0) => {
    }
    _ => {} }
    let mut v15 = [Some(String::new()), std::mem::take(&mut v1[0])];
}

fn p713() {
    let mut v0: Shape = Shape::Empty;
    match v0 {
    Shape::Both { noisy: Noisy(v3 @ 0..=4), n: v2 @ 0..=4 } => {
    } Shape::Both { noisy: v5, n: 3 } => {
    } Shape::Named(_) => {
    }
    _ => {} }
    match v0 {
    _ if odd(3) => {
    } Shape::Both { noisy: Noisy(v12), n: ref mut v11 } => { //~ E0382
    } Shape::Deep(v14) => {
    }
    _ => {} }
    let mut v18 = { let v17 = vec![&mut v0, &mut v0]; v17 }; //~ E0499
}

fn p714(mut a: Option<&mut Node>) -> Option<&mut Node> {
    while let Some(mut v0) = a {
    }
    match &a {
    Some(Node { n: v1, next: _ }) => {
        match a { //~ E0382
        Some(Node { n: v3, next: v2 }) if odd(7) => { //~ E0502
        } Some(Node { n: v14, next: v13 }) => {
        } Some(Node { n: v16, next: v15 }) if { change(&mut a); true } => { //~ E0502
            let mut v18 = &mut &*v1;
        }
        _ => {} }
    }
    _ => {} }
    return { let v23 = Some(&mut Node { n: 1, next: None }); v23 }; //~ E0515
}

fn p715() {
    let mut v0 = String::new();
    let mut v1: Vec<String> = vec![String::from("s"), v0];
    let mut v5 = [Some(std::mem::take(&mut v1[0])), if odd(6) { Some(std::mem::take(&mut v0)) } else { Some(v0) }]; //~ E0382
    if let [Some(v14), ..] = v5 {
    }
    if let Some(v16) = &mut v5[0] {
        let mut v17 = std::mem::take(&mut *v16);
        match v5 {
        [.., Some(mut v18)] => {
            drop(v5);
        } [Some(ref v19), ..] if { change(&mut v17); true } => { //~ E0382
        }
        _ => {} }
    }
}

impl<'a> View<'a> { fn p716(&self, b: &'a String) -> &'a String {
    let mut v1 = { let v0 = &mut self; v0 }; //~ E0596
    let mut v3 = Shape::Deep(Box::new(Shape::Both { noisy: Noisy(7), n: v1.n }));
    let mut v4 = Slot { value: Some(Slot { value: Shape::Empty, spare: Some(v3) }), spare: Some(None::<Slot<Shape>>) };
    match v4 {
    Slot { value: v20, spare: Some(v19) } => {
        let Slot { value: v23, spare: Some(Some(v22)) } = v4 else { return either(v1.text, b) }; //~ E0382
        match &mut v4 { //~ E0382
        Slot { value: v25, spare: Some(v24) } => {
        } Slot { value: Some(v28), spare: Some(v27) } => {
        }
        _ => {} }
    }
    _ => {} }
    &*b
} }

fn p717() {
    let mut v0: [Slot<Pair>; 2] = [Slot::new(Pair { left: String::from("s"), right: Noisy(6), n: 1 }), Slot { value: Pair { left: String::from("s"), right: Noisy(8), n: 6 }, spare: Some(Pair { left: String::from("s"), right: Noisy(0), n: 7 }) }];
    let mut v1 = vec![either(&v0[0].value, &v0[0].value)];
    let mut v12 = 'b4: {
    &mut v0[0].value.n }; //~ E0502
    let Pair { left: ref v13, .. } = *v1[0];
    match v0 {
    [.., Slot { value: Pair { right: v14, .. }, spare: None }] => {
    } [ref mut v18, Slot { value: Pair { left: mut v16, n: ref v17, .. }, spare: Some(v15) }] => { //~ E0502 E0505
        let Two { left: ref v24, right: v23 } = (same(Two { left: v13, right: v12 }));
    } [Slot { value: Pair { left: ref v27, right: v28, .. }, spare: Some(ref v26) }, ..] => {
        v0[0].value.n += v26.n; //~ E0382 E0503
    }
    _ => {} }
    v0[0].value.n += *v12;
}

fn p718<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let v0: Slot<Vec<Point>> = Slot { value: vec![Point { x: *b, y: 3 }, Point { x: 8, y: 5 }], spare: if odd(5) { Some(Vec::<Point>::new()) } else { None::<Vec<Point>> } };
    let mut v3: Pair = match v0 { Slot { value: mut v2, spare: Some(v1) } => Pair { left: String::from("s"), right: Noisy((a.len() as i32)), n: v1[0].x }, _ => Pair { left: String::from("s"), right: Noisy(*b), n: *b } };
    let v6 = Node { n: v3.right.get(), next: None };
    match v6 {
    Node { n: v8 @ 0..=4, next: mut v7 } => {
        let v9;
        if odd(v3.n) { v9 = { let v10 = Box::new(Shape::Named(String::from("s"))); v10 }; } else { v9 = Box::new(Shape::Empty); }
        let v11;
        if odd(v3.right.get()) { v11 = v0.value[0]; } else { return Some(b); } //~ E0382 E0621
    } Node { n: v13, next: Some(v12) } => {
        take(v0);
    }
    _ => {} }
    find(&mut *a, 6)
}

fn p719() {
    let mut v0 = Slot { value: None::<Pair>, spare: Some(Some(Pair { left: String::new(), right: Noisy(FEW[1]), n: 2 })) };
    let mut v1 = v0.value.take();
    let mut v5 = match v1 { Some(ref v2) if { change(&mut v0); true } => Pair { left: (v2.left).clone(), right: Noisy(4), n: 7 }, Some(Pair { right: v3, .. }) => { let v4 = Pair { left: String::from("s"), right: Noisy(2), n: 9 }; v4 }, _ => Pair { left: String::from("s"), right: Noisy(7), n: 7 } };
    match &mut v0.value {
    Some(_) => {
    } Some(Pair { left: v16, right: v17, n: _, .. }) => {
        let v19;
        if odd(v17.get()) { v19 = &mut Pair { left: std::mem::take(&mut *v16), right: Noisy(v17.0), n: (v16.len() as i32) }; } else { v19 = &mut Pair { left: String::from("s"), right: std::mem::replace(&mut v5.right, Noisy((v16.len() as i32))), n: 8 }; } //~ E0716
        let Pair { left: ref v21, right: ref mut v22, .. } = *v19;
        let mut v23 = v17.lend();
        if let Noisy(3) = v17 { //~ E0503
        }
    }
    _ => {} }
}

impl<'a> Edit<'a> { fn p720(self, b: &'a mut String) -> &'a mut String {
    let Some(mut v3) = Some(&mut b) else { return b }; //~ E0499 E0596
    if odd(4) {
        return &mut **v3;
    }
    let v4 = Noisy(4);
    match v4 {
    Noisy(LIMIT) => {
    } Noisy(_) => {
    } Noisy(ref mut v9) => { //~ E0596
        let v10;
        if odd(1) { v10 = v9; } else { return b; } //~ E0499
    }
    _ => {} }
    let v13 = Pair { left: same(String::new()), right: v4, n: 1 };
    &mut (v13.left).clone() //~ E0515
} }

fn p721<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    match a {
    Edit { text: v0 } => {
    } Edit { text: ref v1 } => {
    }
    _ => {} }
    let v2: &&mut String = &b;
    let mut v5 = Slot::new(Some(Point { x: 1, y: 6 }));
    match a { //~ E0382
    v12 => {
    } Edit { text: &mut (ref v14) } if odd(9) => {
    }
    _ => {} }
    let Slot { value: Some(v22), spare: Some(v21) } = &mut v5 else { return b }; //~ E0502
    let mut v24 = Two { left: &**v2, right: either_mut(&mut v22.y, &mut v22.x) };
    return &mut *v24.left; //~ E0515 E0596
}

impl Pair { fn p722(&self, b: &String) -> &String {
    let Noisy(v0 @ 0..=4) = self.right else { return b }; //~ lifetime
    let mut v1 = Box::new(Point { x: 6, y: v0 });
    let mut v4 = 'b2: {
    Some(&mut v1) };
    while let Some(v5) = v4 { //~ E0382
        match v4 { //~ E0382
        mut v6 => {
        } Some(&mut (ref v7)) if odd(v7.x) => {
        } _ => {
        }
        _ => {} }
    }
    let Pair { left: v13, right: v14, .. } = *self; //~ E0507
    let mut b = Two { left: { let v15 = &v13; v15 }, right: either_mut(&mut v1.x, &mut v1.x) }; //~ E0499
    return b.left; //~ E0515
} }

fn p723() {
    let mut v0: Option<i32> = same(Some(4));
    let mut v1 = (&v0, Shape::Named(String::new()));
    let (v3, v2) = v1;
    match &*v1.0 {
    Some(v4) if odd(0) => {
    } &(mut v6) => {
        'l7: while let Shape::Deep(v8) = v2 { //~ E0382
        }
    } &(mut v10) => {
        let v12 = match v2 { Shape::Named(v11) => Vec::<&mut Option<i32>>::new(), Shape::Empty => vec![&mut v0, &mut v0], _ => vec![&mut v0] }; //~ E0499
    }
    _ => {} }
    match v2 {
    Shape::Deep(ref v16) => {
    }
    _ => {} }
}

fn p724(mut a: Option<&mut Node>) -> Option<&mut Node> {
    let mut v3 = 'b0: loop {
    break Some(&mut Node { n: 6, next: None }); }; //~ E0716
    let v4: Vec<[Noisy; 2]> = vec![[make(), Noisy(6)], [Noisy(COUNT), Noisy(5)]];
    a = if odd(v4[0][0].0) { { let v5 = Some(&mut Node { n: 4, next: None }); v5 } } else { v3 }; //~ E0716
    match v4[0] {
    [Noisy(mut v9), Noisy(0..=4)] => {
        match v3 { //~ E0382
        Some(Node { n: _, next: v11 }) if odd(v9) => {
        } mut v14 if { change(&mut v9); true } => {
        }
        _ => {} }
    } [ref v16, ref v15] => {
    } ref v17 => {
    }
    _ => {} }
    return None::<&mut Node>;
}

impl<'a> Edit<'a> { fn p725(self, b: &'a mut String) -> &'a mut String {
    let mut v0 = View { text: first_of(&*b, &*b), n: COUNT };
    match &mut v0 {
    View { text: v1, .. } if { change(&mut *v1); true } => { //~ E0596
    } View { text: v3, .. } => {
        let ref v4 = v0 else { return either_mut(&mut String::new(), self.text) }; //~ E0515
    } View { text: v5, .. } if odd(3) => {
        match &mut self { //~ E0596
        Edit { text: v7 } => {
        } Edit { text: v8 } => {
        } Edit { text: v11 } if odd(v0.n) => {
            let View { text: v15, .. } = &v0 else { return *v11 };
        }
        _ => {} }
    }
    _ => {} }
    return self.text; //~ E0499
} }

fn p726<'a, 'b: 'a>(a: &'a mut &'b String, b: &'b String) -> &'a String {
    let v0 = same(Slot::new(String::new()));
    let mut v1 = &mut (*b).clone();
    match v0 {
    Slot { value: v3, spare: Some(v2) } if { change(&mut v1); true } => {
        match &v0 { //~ E0382
        Slot { value: v4, spare: Some(_) } => {
            touch(&v0.spare); //~ E0382
        }
        _ => {} }
        let v6;
        if odd(1) { v6 = [Shape::Both { noisy: Noisy(COUNT), n: 3 }, Shape::Deep(Box::new(Shape::Empty))]; } else { v6 = [Shape::Empty, Shape::Named(v2)]; }
    } Slot { value: ref mut v8, spare: Some(mut v7) } => { //~ E0596
    } Slot { value: mut v11, spare: Some(mut v10) } => {
    }
    _ => {} }
    return b;
}

fn p727(mut a: Noisy, b: &mut Noisy) -> Noisy {
    let mut v2: Option<Box<String>> = { let v1 = Some(Box::new(String::from("s"))); v1 };
    let v4 = (Pair { left: String::new(), right: make(), n: 4 }, if odd(LIMIT) { (Shape::Empty, a) } else { (Shape::Named(String::from("s")), a) });
    let v5 = Vec::<(Point, Noisy)>::new();
    'l18: while let None = (Some(Point { x: b.0, y: 7 })) {
        if let Noisy(LIMIT) = v4.0.right { //~ E0382
        } else {
            match &v2 {
            Some(v19) => {
            } Some(v21) => {
                let v22 = match *b { Noisy(3) => [Pair { left: (**v21).clone(), right: std::mem::replace(&mut a, Noisy(7)), n: 1 }, Pair { left: String::from("s"), right: std::mem::replace(&mut *b, Noisy(2)), n: 2 }], Noisy(0..=4) => if odd(6) { [Pair { left: String::new(), right: Noisy(8), n: b.0 }, Pair { left: std::mem::take(&mut **v21), right: std::mem::replace(&mut *b, make()), n: b.0 }] } else { [v4.0, Pair { left: String::from("s"), right: Noisy(b.0), n: 9 }] }, _ => [Pair { n: LIMIT, ..v4.0 }, Pair { left: String::new(), right: std::mem::replace(&mut *b, make()), n: v5[0].0.sum() }] }; //~ E0382 E0596
            } Some(v24) => {
            }
            _ => {} }
        }
    }
    let mut v29 = Two { left: &v4.0.left, right: same(&mut b.0) };
    { let v30 = Noisy(7); v30 }
}

fn p728(a: &'static str, b: &str) -> &'static str {
    let mut v0 = &mut "lit";
    let v1 = v0;
    let mut v2 = either_mut(&mut &mut *v1, &mut &mut *v1); //~ E0499 E0716
    match None::<Cursor<'_, i32>> {
    Some(Cursor { rest: v3 }) if { change(&mut v2); true } => {
    } v4 => {
        match v4 {
        Some(ref v5) => {
        } Some(v8) => {
            match v4 { //~ E0382
            Some(ref mut v12) => { //~ E0596
            } Some(Cursor { rest: [_, v13 @ ..] }) if odd(v13[0]) => {
            }
            _ => {} }
        }
        _ => {} }
    }
    _ => {} }
    return "lit";
}

fn p729<'a, T: Clone + Default>(a: &'a [T], b: &'a T) -> &'a T {
    let mut v1: (&T, Noisy) = { let v0 = (b, Noisy(3)); v0 };
    match &mut v1.1 {
    Noisy(v2) if odd(v1.1.get()) => { //~ E0502
        if let (v3, ..) = &v1 { //~ E0502
            let v4;
            if odd(*v2) { v4 = String::from("s"); } else { v4 = String::from("s"); }
            let mut v5 = v3;
            let v12;
            if odd(v1.1.get()) { v12 = &mut T::default(); } else { v12 = &mut **v5; } //~ E0596
            take(v1);
        } else {
            let v13 = Pair { left: String::from("s"), right: v1.1, n: 4 };
        }
    } Noisy(v18) => {
    } Noisy(0..=4) if odd(7) => {
    }
    _ => {} }
    let mut v25 = &mut &[T::default()][..];
    let &mut ((ref v26, ..)) = &mut v1 else { return b }; //~ E0382
    match Some(&mut v25) {
    Some([v29, .., v28]) if odd(v1.1.0) => { //~ E0382 E0503
    }
    _ => {} }
    v1.1.0 = v1.1.0; //~ E0503 E0506
    return *v26;
}

fn p730<'a>(a: &'a mut Vec<i32>, b: &mut i32) -> Option<&'a mut i32> {
    let mut v0 = (Some(Box::new(Pair { left: String::new(), right: Noisy(2), n: 6 })))?;
    let mut v2 = match v0.right { Noisy(v1) => &mut &mut *a, _ => &mut a }; //~ E0596
    let mut v4: Box<Shape> = match v2.last_mut() { Some(0..=4) => { let v3 = Box::new(Shape::Empty); v3 }, _ => Box::new(Shape::Deep(Box::new(Shape::Empty))) };
    'l6: while let Some(v7 @ 0..=4) = a.pop() { //~ E0499
        let v14 = *v4;
        break;
    }
    match *v0 {
    Pair { right: v21, n: LIMIT, .. } => {
        match Some(&&mut *a) { //~ E0499
        Some(mut v23) => {
        } Some(v26) => {
        } None => {
            let mut v28 = (Some([*v4, Shape::Named(v0.left)]))?; //~ E0382
        }
        _ => {} }
        let mut a = same(vec![&v4]); //~ E0382
    } Pair { left: ref v30, .. } => {
    } Pair { left: ref mut v36, right: Noisy(mut v37), .. } if odd(8) => {
    }
    _ => {} }
    match *v4 {
    Shape::Both { noisy: Noisy(LIMIT), n: v38 @ 0..=4 } => {
    } Shape::Deep(v40) if odd(0) => { //~ E0382
    }
    _ => {} }
    let mut v43 = match None::<&&mut Vec<i32>> { Some(v42) if odd(v2[0]) => (Noisy(4), Pair { left: std::mem::take(&mut v0.left), right: make(), n: 8 }), _ => (Noisy(v2[0]), std::mem::replace(&mut *v0, Pair { left: String::new(), right: Noisy(4), n: 4 })) }; //~ E0382
    Some(&mut v43.1.right.0) //~ E0713
}

fn p731() {
    let mut v0 = Shape::Deep(Box::new(Shape::Named(String::new())));
    match v0 {
    Shape::Empty if { change(&mut v0); true } => { //~ E0510
    } Shape::Both { noisy: Noisy(LIMIT), n: LIMIT } => {
    } Shape::Deep(mut v3) => {
    }
    _ => {} }
    match &v0 {
    Shape::Named(v4) => {
        match v0 {
        Shape::Empty => {
            match v0 {
            Shape::Named(ref v9) => {
            } Shape::Empty => {
            } Shape::Deep(v14) => { //~ E0382 E0505
                let mut v16 = Two { left: v4, right: { let v15 = &mut 8; v15 } }; //~ E0716
                let v17;
                if odd(8) { v17 = Two { left: v16.left, right: &mut *v16.right }; } else { v17 = v16; }
            }
            _ => {} }
        } Shape::Named(v18) => {
            change(&mut v0);
        } Shape::Deep(ref mut v19) => {
        }
        _ => {} }
    } Shape::Both { noisy: v21, n: 0..=4 } => {
    }
    _ => {} }
    let v28 = &v0; //~ E0382
}

fn main() {}
