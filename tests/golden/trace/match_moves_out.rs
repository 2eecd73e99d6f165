// A `match` by value takes the payload out; one on a reference does not.
enum Shape {
    Named(String),
    Square(u32),
}

fn main() {
    let a = Shape::Named(String::from("triangle"));
    let b = Shape::Square(3);
    match &a {
        Shape::Named(name) => println!("{}", name.len()),
        Shape::Square(side) => println!("{side}"),
    }
    let label = match a {
        Shape::Named(name) => name,
        Shape::Square(_) => String::new(),
    };
    if let Shape::Square(side) = b {
        println!("{label} {side}");
    }
}

//--- expected narration
//      |     call    main(): a frame of 752 bytes at 0x10000010
//    8 | let a = Shape::Named(String::from("triangle"));
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 8 bytes of heap at 0x40000010
//      |     set     `a` = Named("triangle" in #1): 24 bytes at 0x10000020
//    9 | let b = Shape::Square(3);
//      |     set     `b` = Square(3): 24 bytes at 0x10000038
//   10 | match &a {
//      |     borrow  `a`, to look at it
//   11 | Shape::Named(name) => println!("{}", name.len()),
//      |     set     `name` = &"triangle" in #1: 8 bytes at 0x10000050, pointing to 0x10000020
//   15 | Shape::Named(name) => name,
//      |     move    the value in `a`'s `Named` -> `name`: 24 bytes copied; block #1 stays where it
//      |             is; what is left there is no longer valid
//      |     move    `name` -> `label`: 24 bytes copied; block #1 stays where it is; `name` is no
//      |             longer valid
//      |     skip    `name`: nothing to drop, its value was moved to `label` in line 15
//   18 | if let Shape::Square(side) = b {
//      |     copy    the value in `b`'s `Square` -> `side`: 4 bytes; both can be used
//   19 | println!("{label} {side}");
//   21 | }
//      |     drop    `label`, String
//      |       free    block #1: 8 bytes at 0x40000010 go back to the heap
//      |     drop    `b`, Shape
//      |     skip    the value in `a`'s `Named`: its drop flag says: nothing to drop, its value was
//      |             moved to `name` in line 15
//      |     return  from main: its frame of 752 bytes is gone
//
// Heap     1 block allocated (8 bytes), 1 freed (8 bytes), none leaked
//          at most 8 bytes in use at a time; the heap has 1 page
// Stack    at most 768 bytes of your functions' frames, 3216 with the library's
//--- expected stdout
// 8
// triangle 3
