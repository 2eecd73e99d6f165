// Drop is for structs and enums of this crate.
impl Drop for u32 { //~ E0117 E0120
    fn drop(&mut self) {}
}

fn main() {}
