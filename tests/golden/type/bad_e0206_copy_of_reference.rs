// Copy for a mutable reference.
#[derive(Clone)]
struct Page;

impl Copy for &'static mut Page {} //~ E0206

fn main() {}
