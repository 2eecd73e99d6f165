// What a callee relies on must hold of its parameters' types, of `None` as well.
fn f<'a, 'b>(_: Option<&'a &'b ()>, v: &'b i32) -> &'a i32 { v }
fn g<'x>(v: &'x i32) -> &'static i32 {
    f(None, v) //~ lifetime
}
fn main() {}
