// `pub use` shows no more than was shown before.
mod a {
    mod b {
        pub(crate) fn c() {}
        fn d() {}
        pub(super) struct S;
        pub fn e() {}
        pub(crate) mod m { pub fn x() {} }
        mod n { }
        pub(crate) enum E { A }
    }
    pub use b::c; //~ E0364
    pub use b::S; //~ E0364
    pub use b::e;
    pub(crate) use b::c as c2;
    pub use b::m; //~ E0365
    pub use b::E; //~ E0365
    pub use b::E::A; //~ E0364
    pub use b::*;
    pub use self::p as p2; //~ E0364
    fn p() {}
    mod q {}
    pub use self::q as q2; //~ E0365
    pub use q as q3; //~ E0365
    struct T;
    pub use T as T2; //~ E0364
    enum U { V }
    pub use U::V; //~ E0364
    pub use U::*;
    use self::b::c as c3;
    pub use c3 as c4; //~ E0364
}
fn top() {}
pub use top as top2; //~ E0364
mod tm {}
pub use tm as tm2; //~ E0365
use a::c as cc;
pub use cc as ccc; //~ E0364
fn main() { }
