// A name for the linker has letters of ASCII only (real rustc: E0754).
#[no_mangle]
pub fn größe() {} //~ unsupported

fn main() {
    größe();
}
