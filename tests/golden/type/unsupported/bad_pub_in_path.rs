// Showing a name in one module of several around it.
mod outer {
    pub mod inner {
        pub(in crate::outer) fn f() {} //~ unsupported
    }
    pub fn g() {
        inner::f();
    }
}

fn main() {
    outer::g();
}
