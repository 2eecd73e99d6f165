// Names for a linker: Fleck has none.
#[no_mangle] //~ unsupported
pub fn shown() {}

#[unsafe(no_mangle)] //~ unsupported
pub static LIMIT: i32 = 3;

#[unsafe(export_name = "other")] //~ unsupported
pub fn named() {}

fn main() {
    shown();
    named();
    println!("{LIMIT}");
}
