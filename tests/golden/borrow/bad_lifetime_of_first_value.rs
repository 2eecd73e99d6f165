// A variable has the lifetimes of its first value, that of a call those of its arguments: the later
// of two returned references is moved if it has the lifetime of the earlier one.

struct Edit<'a> {
    text: &'a mut String,
}
fn same<T>(t: T) -> T {
    t
}

fn moved<'a>(mut a: Edit<'a>, b: &'a mut String, c: bool) -> &'a mut String {
    let v = same(&mut a);
    if c {
        return same(b);
    }
    return v.text; //~ E0507
}

fn borrowed<'a>(mut a: Edit<'a>, b: &'a mut String, c: bool) -> &'a mut String {
    let v = same(&mut a);
    if c {
        return v.text; //~ E0515
    }
    b
}

fn literal_between(a: &'static str, b: &str, n: usize) -> &'static str {
    if n > 1 {
        return b;
    }
    if n > a.len() {
        return "literal";
    }
    return b; //~ lifetime
}

fn main() {}
