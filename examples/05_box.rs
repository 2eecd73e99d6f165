// A Box and its block.
//
// `Box::new(value)` asks the heap for a block, puts the value there, and keeps the block's address: a
// Box is a pointer of 8 bytes that owns what it points to. When the Box ends, the block is freed.
//
// Look for: each allocation with its block and its size. `first` is moved: 8 bytes are copied, the
// block stays where it is. `*third` reads what is in the block, and the block is freed at the end all
// the same.

fn main() {
    let first = Box::new(41);
    println!("{}", *first + 1);

    let second = first;
    println!("{second}");

    {
        let short = Box::new([0u8; 100]);
        println!("{} bytes in a block", short.len());
    }

    let third = Box::new(2.5);
    let number = *third;
    println!("{number}");
}
