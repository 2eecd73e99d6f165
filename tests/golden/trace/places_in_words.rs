// A place for which Rust has no expression is told in words: the value in an enum's variant, a field of it.

struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

enum Shape {
    Circle(f64),
    Named { label: String, sides: u8 },
    Pair(String, String),
}

fn label(shape: Shape) -> String {
    match shape {
        Shape::Circle(radius) => format!("circle of {radius}"),
        Shape::Named { label, sides: 3 } => label,
        Shape::Named { label, .. } => label + "!",
        Shape::Pair(_, second) => second,
    }
}

fn main() {
    let mut cur = Some(Box::new(Node { value: 1, next: None }));
    while let Some(node) = cur {
        println!("{}", node.value);
        cur = node.next;
    }
    let nested = Some(Ok::<String, i32>(String::from("in")));
    if let Some(Ok(text)) = nested {
        println!("{text}");
    }
    let pair = Some((String::from("a"), 2));
    if let Some((a, _)) = pair {
        println!("{a}");
    }
    let mut word = Some(String::from("x"));
    if let Some(ref mut inside) = word {
        inside.push('y');
    }
    println!("{word:?} {}", label(Shape::Circle(1.0)));
    println!("{}", label(Shape::Named { label: String::from("tri"), sides: 3 }));
    println!("{}", label(Shape::Pair(String::from("p"), String::from("q"))));
}

//--- expected stdout
// 1
// in
// a
// Some("xy") circle of 1
// tri
// q
//--- expected narration
//      |     call    main(): a frame of 1840 bytes at 0x10000010
//   24 | let mut cur = Some(Box::new(Node { value: 1, next: None }));
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 16 bytes of heap at 0x40000010
//      |     set     `cur` = Some(Box -> #1): 8 bytes at 0x10000020
//   25 | while let Some(node) = cur {
//      |     move    the value in `cur`'s `Some` -> `node`: 8 bytes copied; block #1 stays where it
//      |             is; what is left there is no longer valid
//   26 | println!("{}", node.value);
//   27 | cur = node.next;
//      |     skip    the value in `cur`'s `Some`: nothing to drop, its value was moved to `node` in
//      |             line 25
//      |     move    `node.next` -> `cur`: 8 bytes copied; `node.next` is no longer valid
//   28 | }
//      |     skip    `node.next`: nothing to drop, its value was moved to `cur` in line 27
//      |     drop    `node`, Box<Node>
//      |       free    block #1: 16 bytes at 0x40000010 go back to the heap
//   29 | let nested = Some(Ok::<String, i32>(String::from("in")));
//      |     alloc   block #2: 2 bytes of heap at 0x40000010
//      |     set     `nested` = Some(Ok("in" in #2)): 24 bytes at 0x10000030
//   30 | if let Some(Ok(text)) = nested {
//      |     move    the value in the `Ok` in `nested`'s `Some` -> `text`: 24 bytes copied; block #2
//      |             stays where it is; what is left there is no longer valid
//   31 | println!("{text}");
//   32 | }
//      |     drop    `text`, String
//      |       free    block #2: 2 bytes at 0x40000010 go back to the heap
//   33 | let pair = Some((String::from("a"), 2));
//      |     alloc   block #3: 1 byte of heap at 0x40000010
//      |     set     `pair` = Some(("a" in #3, 2)): 32 bytes at 0x10000060
//   34 | if let Some((a, _)) = pair {
//      |     move    `.0` of the value in `pair`'s `Some` -> `a`: 24 bytes copied; block #3 stays
//      |             where it is; what is left there is no longer valid
//   35 | println!("{a}");
//   36 | }
//      |     drop    `a`, String
//      |       free    block #3: 1 byte at 0x40000010 goes back to the heap
//   37 | let mut word = Some(String::from("x"));
//      |     alloc   block #4: 1 byte of heap at 0x40000010
//      |     set     `word` = Some("x" in #4): 24 bytes at 0x10000098
//   38 | if let Some(ref mut inside) = word {
//      |     borrow  the value in `word`'s `Some`, to change it: `inside` holds its address 0x10000098
//   39 | inside.push('y');
//      |     grow    the String in `word` is full: room for 8 bytes instead of 1
//      |       realloc block #4 at 0x40000010 stays where it is and has 8 bytes now instead of 1
//      |     set     `*inside` = "xy" in #4: 24 bytes at 0x10000098
//   41 | println!("{word:?} {}", label(Shape::Circle(1.0)));
//      |     call    label(shape = Circle(1.0)): a frame of 432 bytes at 0x10000740
//       16 | Shape::Circle(radius) => format!("circle of {radius}"),
//          |     copy    the value in `shape`'s `Circle` -> `radius`: 8 bytes; both can be used
//          |     alloc   block #5: 20 bytes of heap at 0x40000020
//       21 | }
//          |     drop    `shape`, Shape
//          |     return  "circle of 1" in #5 from label: its frame of 432 bytes is gone
//   41 | println!("{word:?} {}", label(Shape::Circle(1.0)));
//      |     drop    what `label` returned, String
//      |       free    block #5: 20 bytes at 0x40000020 go back to the heap
//   42 | println!("{}", label(Shape::Named { label: String::from("tri"), sides: 3 }));
//      |     alloc   block #6: 3 bytes of heap at 0x40000020
//      |     call    label(shape = Named { label: "tri" in #6, sides: 3 }): a frame of 432 bytes at
//      |             0x10000740
//       17 | Shape::Named { label, sides: 3 } => label,
//          |     move    `label` in `shape`'s `Named` -> `label`: 24 bytes copied; block #6 stays
//          |             where it is; what is left there is no longer valid
//          |     move    `label` -> the result: 24 bytes copied; block #6 stays where it is; `label`
//          |             is no longer valid
//          |     skip    `label`: nothing to drop, its value was moved to the result in line 17
//       21 | }
//          |     skip    `label` in `shape`'s `Named`: its drop flag says: nothing to drop, its value
//          |             was moved to `label` in line 17
//          |     return  "tri" in #6 from label: its frame of 432 bytes is gone
//   42 | println!("{}", label(Shape::Named { label: String::from("tri"), sides: 3 }));
//      |     drop    what `label` returned, String
//      |       free    block #6: 3 bytes at 0x40000020 go back to the heap
//   43 | println!("{}", label(Shape::Pair(String::from("p"), String::from("q"))));
//      |     alloc   block #7: 1 byte of heap at 0x40000020
//      |     alloc   block #8: 1 byte of heap at 0x40000030
//      |     call    label(shape = Pair("p" in #7, "q" in #8)): a frame of 432 bytes at 0x10000740
//       19 | Shape::Pair(_, second) => second,
//          |     move    the 2nd value in `shape`'s `Pair` -> `second`: 24 bytes copied; block #8
//          |             stays where it is; what is left there is no longer valid
//          |     move    `second` -> the result: 24 bytes copied; block #8 stays where it is; `second`
//          |             is no longer valid
//          |     skip    `second`: nothing to drop, its value was moved to the result in line 19
//       21 | }
//          |     drop    the 1st value in `shape`'s `Pair`, String
//          |       free    block #7: 1 byte at 0x40000020 goes back to the heap
//          |     skip    the 2nd value in `shape`'s `Pair`: its drop flag says: nothing to drop, its
//          |             value was moved to `second` in line 19
//          |     return  "q" in #8 from label: its frame of 432 bytes is gone
//   43 | println!("{}", label(Shape::Pair(String::from("p"), String::from("q"))));
//      |     drop    what `label` returned, String
//      |       free    block #8: 1 byte at 0x40000030 goes back to the heap
//   44 | }
//      |     drop    `word`, Option<String>
//      |       free    block #4: 8 bytes at 0x40000010 go back to the heap
//      |     skip    `.0` of the value in `pair`'s `Some`: its drop flag says: nothing to drop, its
//      |             value was moved to `a` in line 34
//      |     skip    the value in the `Ok` in `nested`'s `Some`: its drop flag says: nothing to drop,
//      |             its value was moved to `text` in line 30
//      |     drop    `cur`, Option<Box<Node>>
//      |     return  from main: its frame of 1840 bytes is gone
//
// Heap     8 blocks allocated (52 bytes), 8 freed (52 bytes), none leaked
//          at most 28 bytes in use at a time; the heap has 1 page
// Stack    at most 2288 bytes of your functions' frames, 11344 with the library's
