// What an impl's method asks of the lifetimes of an associated type is what the trait's method asks of them.
struct Fraction(i32);

impl<'a> std::iter::Sum<&Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'a Fraction>>(items: I) -> Fraction { //~ E0308
        Fraction(items.map(|f| f.0).sum())
    }
}

trait Gather<A> {
    fn gather<I>(items: I) -> Vec<i32>
    where
        I: Iterator<Item = A>;
}

impl<'a> Gather<&'a Fraction> for Fraction {
    fn gather<I>(items: I) -> Vec<i32>
    where
        I: Iterator<Item = &'static Fraction>, //~ E0308
    {
        items.map(|f| f.0).collect()
    }
}

fn main() {
    println!("{}", [Fraction(1)].iter().sum::<Fraction>().0);
}
