// How many lifetimes a path takes, and where a call chooses them.

struct One<'a, T>(&'a T);
struct Two<'a, 'b>(&'a u8, &'b u8);
struct None(u8);

fn fields<'a>(a: One<'a, 'a, u8>, b: None<'a>, c: Two<'a>) {} //~ E0107
fn late<'a>(x: &'a u8) -> &'a u8 {
    x
}
fn early<'a: 'a>(x: &'a u8) {}

fn main() {
    One::<'static, 'static, u8>(&1); //~ E0107
    late::<'static>(&1); //~ E0794
    early::<'static>(&1);
    early::<'static, 'static>(&1); //~ E0107
}
