// Dropping what is dropped by hand does nothing.
use std::mem::ManuallyDrop;
fn main() {
    let m = ManuallyDrop::new(String::new());
    drop(m); //~ undropped_manually_drops
}
