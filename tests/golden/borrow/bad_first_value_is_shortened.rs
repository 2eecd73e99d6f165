// A variable's own lifetimes are shorter than those of its first value, but for those that `&mut`
// keeps as they are: of two returns the later one borrows again, or moves.

struct Edit<'a> {
    text: &'a mut String,
}

fn behind_shared<'a>(a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let c = &a.text;
    if b.is_empty() {
        return b;
    }
    return *c; //~ E0515 E0596
}

fn part_behind_shared<'a>(a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let c = &a;
    if b.is_empty() {
        return b;
    }
    return c.text; //~ E0515 E0596
}

fn behind_mut<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let c = &mut a.text;
    if b.is_empty() {
        return b;
    }
    return *c; //~ E0507
}

fn part_behind_mut<'a>(mut a: Edit<'a>, b: &'a mut String) -> &'a mut String {
    let c = &mut a;
    if b.is_empty() {
        return b;
    }
    return c.text; //~ E0507
}

fn first_is_told<'a, 'b>(a: &'b mut i32, b: &'a mut i32) -> &'b mut i32 {
    let mut c = a;
    if *c > 1 {
        return c; //~ lifetime
    }
    c = b;
    return c;
}

fn main() {}
