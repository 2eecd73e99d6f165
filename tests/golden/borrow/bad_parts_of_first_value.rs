// What a pattern takes out has the lifetimes that the value has there: shorter ones than the
// value's own, unless `&mut` or a `ref` in the pattern keeps them. A struct that the pattern names
// has lifetimes of its own.

struct Edit<'a> {
    text: &'a mut String,
}

fn shared<'a>(x: Option<&'a mut String>, b: &'a mut String) -> &'a mut String {
    match &x {
        Some(k) => {
            if b.is_empty() {
                return b;
            }
            return *k; //~ E0515 E0596
        }
        None => b,
    }
}

fn by_ref<'a>(x: Option<&'a mut String>, b: &'a mut String) -> &'a mut String {
    match x {
        Some(ref k) => {
            if b.is_empty() {
                return b;
            }
            return *k; //~ E0507
        }
        None => b,
    }
}

fn mutable<'a>(mut x: Option<&'a mut String>, b: &'a mut String) -> &'a mut String {
    if let Some(k) = &mut x {
        if b.is_empty() {
            return b;
        }
        return *k; //~ E0507
    }
    b
}

fn of_tuple<'a>(mut x: (&'a mut String, i32), b: &'a mut String) -> &'a mut String {
    let (k, _) = &mut x;
    if b.is_empty() {
        return b;
    }
    return *k; //~ E0507
}

fn of_let<'a>(x: &'a mut String, b: &'a mut String) -> &'a mut String {
    let ref k = x;
    if b.is_empty() {
        return b;
    }
    return *k; //~ E0507
}

fn of_struct<'a>(mut x: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let Edit { text: k } = &mut x;
    if b.is_empty() {
        return b;
    }
    return *k; //~ E0515
}

fn main() {}
