// Of lifetimes that must be equal one is compared with all others, and each of the rest with it.

fn same<T>(_: &mut T, _: &mut T) {}

fn three<'a, 'b, 'c>(to: &mut &'a i32, b: &mut &'b i32, c: &mut &'c i32) {
    *to = *b; //~ lifetime
    *to = *c;
    same(b, c); //~ lifetime
}

fn main() {}
