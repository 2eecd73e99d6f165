// Which types contain values of themselves: through fields, tuples, arrays and arguments whose
// values a type holds, not through a `Box`; each circle is told once, at its first member.
#![allow(dead_code)]

struct Holds<T>(Vec<u8>, T);
struct Keeps<T>(Box<T>, Vec<T>);
struct Mixed<A, B> {
    inside: Holds<A>,
    behind: Keeps<B>,
}

struct Outside(Middle);
struct Middle([Inner; 2]); //~ E0072
struct Inner((u8, Option<Middle>));

struct Fine(Keeps<Fine>);
struct AlsoFine(Mixed<u8, AlsoFine>);
struct Endless(Mixed<Endless, u8>); //~ E0072

enum Odd { //~ E0072
    Zero,
    Next(Even),
}
enum Even {
    Next(Odd),
}

struct Grows<T>(Option<Holds<Grows<T>>>, T); //~ E0072

fn main() {}
