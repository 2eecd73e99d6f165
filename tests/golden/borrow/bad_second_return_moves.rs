// A `return` behind another one moves what has the result's very type; the first one reborrows.
struct Edit<'a> {
    text: &'a mut String,
}
fn second<'a>(c: bool, b: &'a mut i32) -> &'a mut i32 {
    let r = &mut *b;
    if c {
        return r;
    }
    return b; //~ E0505
}
fn first<'a>(c: bool, b: &'a mut i32) -> &'a mut i32 {
    let r = &mut *b;
    if c {
        return b; //~ E0499
    }
    r
}
fn tail<'a>(c: bool, b: &'a mut i32) -> &'a mut i32 {
    let r = &mut *b;
    if c {
        return r;
    }
    b //~ E0499
}
fn field<'a>(c: bool, e: Edit<'a>) -> &'a mut String {
    let r = &mut *e.text;
    if c {
        return r;
    }
    return e.text; //~ E0505
}
fn other_lifetime<'a, 'b: 'a>(c: bool, b: &'b mut i32) -> &'a mut i32 {
    let r = &mut *b;
    if c {
        return r;
    }
    return b; //~ E0499
}
fn main() {}
