// Traits with defaults, `impl Trait` arguments, blanket impls, a generic wrapper.
use std::collections::HashMap;
use std::fmt::{Debug, Display};
trait Animal {
    fn name(&self) -> String;
    fn noise(&self) -> &str;
    fn speak(&self) {
        println!("{} says {}", self.name(), self.noise());
    }
}
struct Dog {
    n: String,
}
struct Cat;
impl Animal for Dog {
    fn name(&self) -> String {
        self.n.clone()
    }
    fn noise(&self) -> &str {
        "woof"
    }
}
impl Animal for Cat {
    fn name(&self) -> String {
        "cat".into()
    }
    fn noise(&self) -> &str {
        "meow"
    }
    fn speak(&self) {
        println!("...");
    }
}
fn largest<T: PartialOrd + Copy>(v: &[T]) -> T {
    let mut m = v[0];
    for &x in v {
        if x > m {
            m = x;
        }
    }
    m
}
fn pair<A: Display, B>(a: A, b: B) -> String
where
    B: Debug + Clone,
{
    format!("<{a} {:?}>", b.clone())
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Wrapper<T>(T);
impl<T: Display> Display for Wrapper<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}]", self.0)
    }
}
impl<T> From<T> for Wrapper<T> {
    fn from(t: T) -> Self {
        Wrapper(t)
    }
}
trait Summary {
    fn sum_up(&self) -> String;
}
impl<T: Debug> Summary for Vec<T> {
    fn sum_up(&self) -> String {
        format!("{} items, first {:?}", self.len(), self.first())
    }
}
impl Summary for i32 {
    fn sum_up(&self) -> String {
        "int".into()
    }
}
fn do_it(x: impl Animal) {
    x.speak()
}
fn main() {
    do_it(Dog { n: "rex".into() });
    do_it(Cat);
    println!(
        "{} {} {}",
        largest(&[1, 5, 2]),
        largest(&[1.5, 0.2]),
        largest(&['x', 'b'])
    );
    println!("{}", pair(1, vec!["a"]));
    let w: Wrapper<i32> = 5.into();
    println!("{w} {w:?} {:>6} {}", w, w == Wrapper(5));
    println!("{} {}", vec![1, 2].sum_up(), 5.sum_up());
    let mut m: HashMap<Wrapper<u8>, &str> = HashMap::new();
    m.insert(Wrapper(1), "one");
    println!("{:?} {:?}", m.get(&Wrapper(1)), Wrapper::<String>::default());
    println!("{:?}", [Wrapper(3), Wrapper(1)].iter().min());
    println!("{}", String::from("a").sum_len());
}
trait SumLen {
    fn sum_len(&self) -> usize;
}
impl<T: AsRef<str>> SumLen for T {
    fn sum_len(&self) -> usize {
        self.as_ref().len()
    }
}

//--- expected stdout
// rex says woof
// ...
// 5 1.5 x
// <1 ["a"]>
// [5] Wrapper(5) [5] true
// 2 items, first Some(1) int
// Some("one") Wrapper("")
// Some(Wrapper(1))
// 1
