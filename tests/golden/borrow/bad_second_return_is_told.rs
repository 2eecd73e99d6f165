// What `return &*b` borrows is borrowed once more for the result: of two ways to an error, the shorter one is told.
fn odd(n: i32) -> bool {
    n % 2 == 1
}

struct Pair;

impl Pair {
    fn shared(&self, b: &String) -> &String {
        if odd(0) {
            return &*b;
        }
        b  //~ lifetime
    }
    fn mutable(&mut self, b: &mut String) -> &mut String {
        if odd(0) {
            return &mut *b;
        }
        b  //~ lifetime
    }
    fn of_a_call(&self, b: &String) -> &String {
        let Some(_) = None::<i32> else {
            return first(b);
        };
        b  //~ lifetime
    }
    fn of_two_alike(&self, b: &String) -> &String {
        if odd(0) {
            return b;  //~ lifetime
        }
        b
    }
}

fn first(s: &String) -> &String {
    s
}

fn push<'a, 'b>(v: &mut Vec<&'a i32>, n: &'b i32) {
    v.push(&*n);
    v.push(n);  //~ lifetime
}

fn main() {}
