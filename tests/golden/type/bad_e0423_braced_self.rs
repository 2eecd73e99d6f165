// `use m::x::{self}` brings the module `x`, and no function of that name.
mod bar {
    pub mod foo {
        pub fn inner() {}
    }
    pub fn foo() {}
    pub mod far {}
    pub fn far() {}
    pub fn alone() {}
}
use bar::alone::{self}; //~ E0432
use bar::far::{self as near};
use bar::foo::{self};

mod own {
    use super::bar::foo::{self, inner};
    fn foo() {
        inner();
        foo::inner();
    }
    pub fn call() {
        foo();
    }
}
fn main() {
    foo(); //~ E0423
    near(); //~ E0423
    foo::inner();
    bar::foo();
    own::call();
}
