// Something new happens in a call that was only counted: the call's line is shown, and what is left
// of its round is told of as such.
enum Tree {
    Leaf,
    Node(Box<Tree>, i32, Box<Tree>),
}

impl Tree {
    fn insert(self, v: i32) -> Tree {
        match self {
            Tree::Leaf => Tree::Node(Box::new(Tree::Leaf), v, Box::new(Tree::Leaf)),
            Tree::Node(l, x, r) => {
                if v < x {
                    Tree::Node(Box::new(l.insert(v)), x, r)
                } else {
                    Tree::Node(l, x, Box::new(r.insert(v)))
                }
            }
        }
    }
    fn sum(&self) -> i32 {
        match self {
            Tree::Leaf => 0,
            Tree::Node(l, x, r) => l.sum() + x + r.sum(),
        }
    }
}

fn main() {
    let mut t = Tree::Leaf;
    for v in [5, 2, 8] {
        t = t.insert(v);
    }
    println!("{}", t.sum());
}

//--- expected narration
//      |     call    main(): a frame of 400 bytes at 0x10000010
//   30 | let mut t = Tree::Leaf;
//      |     set     `t` = Leaf: 24 bytes at 0x10000020
//   31 | for v in [5, 2, 8] {
//      |     set     `v` = 5: 4 bytes at 0x10000038
//   32 | t = t.insert(v);
//      |     move    `t` -> `self` of Tree::insert: 24 bytes copied; `t` is no longer valid
//      |     call    Tree::insert(self = Leaf, v = 5): a frame of 384 bytes at 0x100001a0
//       11 | Tree::Leaf => Tree::Node(Box::new(Tree::Leaf), v, Box::new(Tree::Leaf)),
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 24 bytes of heap at 0x40000010
//          |     alloc   block #2: 24 bytes of heap at 0x40000030
//       20 | }
//          |     drop    `self`, Tree
//          |     return  Node(Box -> #1, 5, Box -> #2) from Tree::insert: its frame of 384 bytes is
//          |             gone
//   32 | t = t.insert(v);
//      |     skip    `t`: nothing to drop, its value was moved to `self` of Tree::insert in line 32
//      |     set     `t` = Node(Box -> #1, 5, Box -> #2): 24 bytes at 0x10000020
//   31 | for v in [5, 2, 8] {
//      |     set     `v` = 2: 4 bytes at 0x10000038
//   32 | t = t.insert(v);
//      |     move    `t` -> `self` of Tree::insert: 24 bytes copied; blocks #1, #2 stay where they
//      |             are; `t` is no longer valid
//      |     call    Tree::insert(self = Node(Box -> #1, 5, Box -> #2), v = 2): a frame of 384 bytes
//      |             at 0x100001a0
//       12 | Tree::Node(l, x, r) => {
//          |     move    the 1st value in `self`'s `Node` -> `l`: 8 bytes copied; block #1 stays where
//          |             it is; what is left there is no longer valid
//          |     copy    the 2nd value in `self`'s `Node` -> `x`: 4 bytes; both can be used
//          |     move    the 3rd value in `self`'s `Node` -> `r`: 8 bytes copied; block #2 stays where
//          |             it is; what is left there is no longer valid
//       14 | Tree::Node(Box::new(l.insert(v)), x, r)
//          |     move    `*l` -> `self` of Tree::insert: 24 bytes copied; `*l` is no longer valid
//          |     call    Tree::insert(self = Leaf, v = 2): a frame of 384 bytes at 0x10000320
//           11 | Tree::Leaf => Tree::Node(Box::new(Tree::Leaf), v, Box::new(Tree::Leaf)),
//              |     alloc   block #3: 24 bytes of heap at 0x40000050
//              |     alloc   block #4: 24 bytes of heap at 0x40000070
//           20 | }
//              |     drop    `self`, Tree
//              |     return  Node(Box -> #3, 2, Box -> #4) from Tree::insert: its frame of 384 bytes
//              |             is gone
//       14 | Tree::Node(Box::new(l.insert(v)), x, r)
//          |     alloc   block #5: 24 bytes of heap at 0x40000090
//          |     move    `r` -> a new `Tree::Node`: 8 bytes copied; block #2 stays where it is; `r` is
//          |             no longer valid
//       18 | }
//          |     skip    `r`: its drop flag says: nothing to drop, its value was moved into a new
//          |             `Tree::Node` in line 14
//          |     skip    `*l`: nothing to drop, its value was moved to `self` of Tree::insert in line
//          |             14
//          |     drop    `l`, Box<Tree>: its drop flag says that it has a value
//          |       free    block #1: 24 bytes at 0x40000010 go back to the heap
//       20 | }
//          |     skip    the 1st value in `self`'s `Node`: its drop flag says: nothing to drop, its
//          |             value was moved to `l` in line 12
//          |     skip    the 3rd value in `self`'s `Node`: its drop flag says: nothing to drop, its
//          |             value was moved to `r` in line 12
//          |     return  Node(Box -> #5, 5, Box -> #2) from Tree::insert: its frame of 384 bytes is
//          |             gone
//   32 | t = t.insert(v);
//      |     skip    `t`: nothing to drop, its value was moved to `self` of Tree::insert in line 32
//      |     set     `t` = Node(Box -> #5, 5, Box -> #2): 24 bytes at 0x10000020
//      :     round 3 of the loop in line 31, up to here: as before
//   32 | t = t.insert(v);
//      |     move    `t` -> `self` of Tree::insert: 24 bytes copied; blocks #5, #2 stay where they
//      |             are; `t` is no longer valid
//      |     call    Tree::insert(self = Node(Box -> #5, 5, Box -> #2), v = 8): a frame of 384 bytes
//      |             at 0x100001a0
//          :     as before
//       16 | Tree::Node(l, x, Box::new(r.insert(v)))
//          |     move    `*r` -> `self` of Tree::insert: 24 bytes copied; `*r` is no longer valid
//          |     call    Tree::insert(self = Leaf, v = 8): a frame of 384 bytes at 0x10000320
//              :     as before; 2 blocks allocated (48 bytes)
//              |     return  Node(Box -> #6, 8, Box -> #7) from Tree::insert: its frame of 384 bytes
//              |             is gone
//       16 | Tree::Node(l, x, Box::new(r.insert(v)))
//          |     alloc   block #8: 24 bytes of heap at 0x400000d0
//          |     move    `l` -> a new `Tree::Node`: 8 bytes copied; block #5 stays where it is; `l` is
//          |             no longer valid
//       18 | }
//          |     skip    `*r`: nothing to drop, its value was moved to `self` of Tree::insert in line
//          |             16
//          |     drop    `r`, Box<Tree>: its drop flag says that it has a value
//          |       free    block #2: 24 bytes at 0x40000030 go back to the heap
//          |     skip    `l`: its drop flag says: nothing to drop, its value was moved into a new
//          |             `Tree::Node` in line 16
//          :     as before
//          |     return  Node(Box -> #5, 5, Box -> #8) from Tree::insert: its frame of 384 bytes is
//          |             gone
//      :     the rest of round 3 of the loop in line 31: as before
//   34 | println!("{}", t.sum());
//      |     borrow  `t`, to look at it
//      |     call    Tree::sum(self = &Node(Box -> #5, 5, Box -> #8)): a frame of 112 bytes at
//      |             0x100001a0
//       24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//          |     borrow  the 1st value in `self`'s `Node`, to look at it: `l` holds its address
//          |             0x10000028
//          |     borrow  the 2nd value in `self`'s `Node`, to look at it: `x` holds its address
//          |             0x10000024
//          |     borrow  the 3rd value in `self`'s `Node`, to look at it: `r` holds its address
//          |             0x10000030
//          |     call    Tree::sum(self = &Node(Box -> #3, 2, Box -> #4)): a frame of 112 bytes at
//          |             0x10000210
//           24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//              |     borrow  the 1st value in `self`'s `Node`, to look at it: `l` holds its address
//              |             0x40000098
//              |     borrow  the 2nd value in `self`'s `Node`, to look at it: `x` holds its address
//              |             0x40000094
//              |     borrow  the 3rd value in `self`'s `Node`, to look at it: `r` holds its address
//              |             0x400000a0
//              |     call    Tree::sum(self = &Leaf): a frame of 112 bytes at 0x10000280
//                  |     return  0 from Tree::sum: its frame of 112 bytes is gone
//           24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//              |     call    Tree::sum(self = &Leaf): a frame of 112 bytes at 0x10000280
//                  |     return  0 from Tree::sum: its frame of 112 bytes is gone
//              |     return  2 from Tree::sum: its frame of 112 bytes is gone
//       24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//          |     call    Tree::sum(self = &Node(Box -> #6, 8, Box -> #7)): a frame of 112 bytes at
//          |             0x10000210
//           24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//              |     borrow  the 1st value in `self`'s `Node`, to look at it: `l` holds its address
//              |             0x400000d8
//              |     borrow  the 2nd value in `self`'s `Node`, to look at it: `x` holds its address
//              |             0x400000d4
//              |     borrow  the 3rd value in `self`'s `Node`, to look at it: `r` holds its address
//              |             0x400000e0
//              |     call    Tree::sum(self = &Leaf): a frame of 112 bytes at 0x10000280
//                  |     return  0 from Tree::sum: its frame of 112 bytes is gone
//           24 | Tree::Node(l, x, r) => l.sum() + x + r.sum(),
//              |     call    Tree::sum(self = &Leaf): a frame of 112 bytes at 0x10000280
//                  |     return  0 from Tree::sum: its frame of 112 bytes is gone
//              |     return  8 from Tree::sum: its frame of 112 bytes is gone
//          |     return  15 from Tree::sum: its frame of 112 bytes is gone
//   34 | println!("{}", t.sum());
//   35 | }
//      |     drop    `t`, Tree
//      |       drop    the 1st value in its `Node`, Box<Tree>
//      |         drop    the Tree in block #5
//      |           drop    the 1st value in its `Node`, Box<Tree>
//      |             drop    the Tree in block #3
//      |             free    block #3: 24 bytes at 0x40000050 go back to the heap
//      |           drop    the 3rd value in its `Node`, Box<Tree>
//      |             drop    the Tree in block #4
//      |             free    block #4: 24 bytes at 0x40000070 go back to the heap
//      |         free    block #5: 24 bytes at 0x40000090 go back to the heap
//      |       drop    the 3rd value in its `Node`, Box<Tree>
//      |         drop    the Tree in block #8
//      |           drop    the 1st value in its `Node`, Box<Tree>
//      |             drop    the Tree in block #6
//      |             free    block #6: 24 bytes at 0x40000010 go back to the heap
//      |           drop    the 3rd value in its `Node`, Box<Tree>
//      |             drop    the Tree in block #7
//      |             free    block #7: 24 bytes at 0x400000b0 go back to the heap
//      |         free    block #8: 24 bytes at 0x400000d0 go back to the heap
//      |     return  from main: its frame of 400 bytes is gone
//
// Heap     8 blocks allocated (192 bytes), 8 freed (192 bytes), none leaked
//          at most 168 bytes in use at a time; the heap has 1 page
// Stack    at most 1184 bytes of your functions' frames, 2864 with the library's
//--- expected stdout
// 15
