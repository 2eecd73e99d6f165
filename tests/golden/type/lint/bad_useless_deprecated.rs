// An impl cannot be deprecated; dropping what is dropped by hand does nothing.
use std::mem::ManuallyDrop;
struct Old;
#[deprecated] //~ useless_deprecated
impl Clone for Old {
    fn clone(&self) -> Old {
        Old
    }
}
fn main() {
    let _o = Old.clone();
    let m = ManuallyDrop::new(String::new());
    let _n = m;
}
