// Macros and attributes of Rust that Fleck does not have are refused by their names.
#[repr(packed)] //~ unsupported
struct Tight {
    tag: u8,
    value: u32,
}

#[repr(align(64))] //~ unsupported
struct Line(u8);

#[cfg_attr(unix, derive(Debug))] //~ unsupported
struct Plain;

#[cfg_attr(windows, derive(Debug))]
struct Bare;

std::thread_local! { //~ unsupported
    static DEPTH: u32 = 1;
}

fn main() {
    println!("{}", std::mem::offset_of!(Tight, value)); //~ unsupported
    let pinned = std::pin::pin!(5); //~ unsupported
    std::println!("{}", pinned);
    let (_, _, _) = (Line(1), Plain, Bare);
}
