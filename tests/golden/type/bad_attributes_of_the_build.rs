// What only a nightly compiler has, and alignments that are none.
#![feature(let_chains)] //~ E0554

#[repr(align(3))] //~ E0589
struct Three(u8);

#[repr(align)] //~ E0589
struct Bare(u8);

fn main() {
    println!("{} {}", Three(1).0, Bare(2).0);
}
