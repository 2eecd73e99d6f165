// A struct, an array and a cast that are made have lifetimes of their own, between their parts and where they go.
struct Two<'a, 'b> {
    left: &'a str,
    right: &'b mut i32,
}

fn in_struct<'a, 'b>(mut a: Two<'a, 'b>, b: &'a mut i32) -> &'b mut i32 {
    a = Two { left: a.left, right: b };
    b  //~ E0499 lifetime
}

fn in_tuple<'a, 'b>(mut a: (&'a str, &'b i32), b: &'a i32) -> &'b i32 {
    a = (a.0, b);
    b  //~ lifetime
}

fn in_array<'a, 'b>(mut a: [&'b i32; 1], b: &'a i32) -> &'b i32 {
    a = [b];
    b  //~ lifetime
}

fn main() {}
