// `--why` of a body that asks more of lifetimes than its signature promises: a caller that would come to harm, and that no such caller is known.
fn longer<'a>(x: &'a str, y: &str) -> &'a str {
    if x.len() > 3 {
        x
    } else {
        y //~ E0621
    }
}
fn keep(all: &mut Vec<&str>, s: &str) {
    all.push(s); //~ lifetime
}
fn whole_run(s: &str) {
    literal(s); //~ E0521
}
fn literal(_: &'static str) {}
fn main() {}

//--- expected why
// 6: line 6: the result holds an address that came with `y`
// 6: callers are held to the signature only: one of them may lend something for `y` that ends before `'a` does, a variable of an inner block, say
// 6: then the result would be used when the memory it points to is gone. Whether a caller does so cannot be known here: a body is checked for all of them
// 10: line 10: the call is given an address that came with `s`
// 10: callers are held to the signature only: one of them may lend something for `s` that ends before the borrow in `all` does, a variable of an inner block, say
// 10: then the address would be used when the memory it points to is gone. Whether a caller does so cannot be known here: a body is checked for all of them
// 13: line 13: the call is given an address that came with `s`
// 13: callers are held to the signature only: one of them may lend something for `s` that ends before the program does, a variable of an inner block, say
// 13: then the address would be used when the memory it points to is gone. Whether a caller does so cannot be known here: a body is checked for all of them
