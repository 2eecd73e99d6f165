// Of lifetimes that must be equal the first is compared with the others. Those that each call
// chooses come behind those that the item itself has, wherever they are declared.

fn same<T>(_: &mut T, _: &mut T) {}

fn own_is_last<'a, 'b, 'c: 'c>(to: &mut &'a i32, b: &mut &'b i32, c: &mut &'c i32) {
    *to = *b;
    *to = *c; //~ lifetime
    same(b, c); //~ lifetime
}

fn all_are_chosen<'a, 'b, 'c>(to: &mut &'a i32, b: &mut &'b i32, c: &mut &'c i32) {
    *to = *b; //~ lifetime
    *to = *c;
    same(b, c); //~ lifetime
}

fn main() {}
