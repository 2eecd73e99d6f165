// `Trait::f` without an `f` in the trait: the trait is taken for a type.
trait Speak {
    fn speak(&self) -> i32;
}

impl Speak for i32 {
    fn speak(&self) -> i32 {
        1
    }
}

fn main() {
    println!("{}", Speak::speak(&3));
    println!("{}", Speak::shout(&3)); //~ E0782
    println!("{}", <i32 as Speak>::shout(&3)); //~ E0576
}
