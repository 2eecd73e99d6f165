// Levels of lints: unknown ones, expectations that come true or not, and attributes inside of what
// they are about.
#[allow(unused_variable)]
fn misspelt() {
    let x = 1;
}
#[allow(unknown_lints)]
#[allow(no_such_lint, clippy::all)]
fn allowed() {}
#[expect(unused_variables)]
fn expected() {
    let x = 1;
}
#[expect(unused_variables)]
fn in_vain() {}
#[expect(dead_code, reason = "later")]
fn spare() {}
mod inner {
    #![allow(dead_code)]
    fn nobody() {}
}
fn main() {
    #![allow(unused_variables)]
    let quiet = 1;
    misspelt();
    allowed();
    expected();
    in_vain();
}
