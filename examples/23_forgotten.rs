// Forgotten: a block that nobody frees.
//
// A value that is dropped gives its blocks back. `std::mem::forget` takes a value and does not drop it:
// the bytes in the frame are gone, and the block on the heap has no owner left who could free it. That
// is a leak. It breaks no rule, since memory that is never freed is never used after it was freed, but a
// program that leaks in a loop grows until the machine is full.
//
// Look for: which blocks the last lines name, who held each of them last, and which one is held by
// another leaked block. `Box::leak` leaks on purpose: what does one get for it?

use std::mem;

struct Letter {
    to: String,
    pages: u32,
}

fn main() {
    let letter = Box::new(Letter { to: String::from("nobody"), pages: 2 });
    println!("{} pages to {}", letter.pages, letter.to);
    mem::forget(letter);

    let sent = Box::new(Letter { to: String::from("somebody"), pages: 1 });
    println!("{} page to {}", sent.pages, sent.to);

    let forever: &'static mut i32 = Box::leak(Box::new(41));
    *forever += 1;
    println!("{forever}");
}
