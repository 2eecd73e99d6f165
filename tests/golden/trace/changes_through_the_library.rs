// What the library changes through a `&mut` is told as a new value, elements by their indices.
use std::collections::HashMap;
use std::mem;

struct Class {
    grades: Vec<u32>,
}

fn main() {
    let mut v = vec![1, 2, 3];
    v[0] = 5;
    v[1] += 2;
    v.swap(0, 2);
    let last = v.pop();
    let r = &mut v;
    r[1] = 9;
    r.insert(0, 7);
    let mut grid = vec![vec![0; 2]; 2];
    let (row, column) = (1, 0);
    grid[row][column] += 4;
    let mut class = Class { grades: vec![1, 2] };
    class.grades[1] = 9;
    let mut names = vec![String::from("a")];
    names[0] = String::from("b");
    let mut o = Some(String::from("o"));
    let taken = o.take();
    let (mut x, mut y) = (1, 2);
    mem::swap(&mut x, &mut y);
    let n = &3;
    x += n;
    let old = mem::replace(&mut y, 8);
    let mut counts = HashMap::new();
    *counts.entry('a').or_insert(0) += 1;
    println!("{last:?} {v:?} {grid:?} {:?} {names:?} {o:?} {taken:?} {x} {y} {old}", class.grades);
    println!("{counts:?}");
}

//--- expected narration
//      |     call    main(): a frame of 1824 bytes at 0x10000010
//   10 | let mut v = vec![1, 2, 3];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 12 bytes of heap at 0x40000010
//      |     set     `v` = [1, 2, 3] in #1: 24 bytes at 0x10000020
//   11 | v[0] = 5;
//      |     borrow  `v`, to change it
//      |     set     `v[0]` = 5: 4 bytes at 0x40000010
//   12 | v[1] += 2;
//      |     borrow  `v`, to change it
//      |     set     `v[1]` = 4: 4 bytes at 0x40000014
//   13 | v.swap(0, 2);
//      |     borrow  `v`, to change it
//      |     set     `v` = [3, 4, 5] in #1: 24 bytes at 0x10000020
//   14 | let last = v.pop();
//      |     borrow  `v`, to change it
//      |     set     `v` = [3, 4] in #1: 24 bytes at 0x10000020
//      |     set     `last` = Some(5): 8 bytes at 0x10000038
//   15 | let r = &mut v;
//      |     borrow  `v`, to change it: `r` holds its address 0x10000020
//   16 | r[1] = 9;
//      |     set     `r[1]` = 9: 4 bytes at 0x40000014
//   17 | r.insert(0, 7);
//      |     set     `*r` = [7, 3, 9] in #1: 24 bytes at 0x10000020
//   18 | let mut grid = vec![vec![0; 2]; 2];
//      |     alloc   block #2: 8 bytes of heap at 0x40000030
//      |     alloc   block #3: 48 bytes of heap at 0x40000040
//      |     alloc   block #4: 8 bytes of heap at 0x40000080
//      |     set     `grid` = [[0, 0] in #4, [0, 0] in #2] in #3: 24 bytes at 0x10000048
//   19 | let (row, column) = (1, 0);
//      |     set     `row` = 1: 8 bytes at 0x10000060
//      |     set     `column` = 0: 8 bytes at 0x10000068
//   20 | grid[row][column] += 4;
//      |     borrow  `grid`, to change it
//      |     set     `grid[1][0]` = 4: 4 bytes at 0x40000030
//   21 | let mut class = Class { grades: vec![1, 2] };
//      |     alloc   block #5: 8 bytes of heap at 0x40000090
//      |     set     `class` = Class { grades: [1, 2] in #5 }: 24 bytes at 0x10000070
//   22 | class.grades[1] = 9;
//      |     borrow  `class.grades`, to change it
//      |     set     `class.grades[1]` = 9: 4 bytes at 0x40000094
//   23 | let mut names = vec![String::from("a")];
//      |     alloc   block #6: 24 bytes of heap at 0x400000a0
//      |     alloc   block #7: 1 byte of heap at 0x400000c0
//      |     set     `names` = ["a" in #7] in #6: 24 bytes at 0x10000088
//   24 | names[0] = String::from("b");
//      |     alloc   block #8: 1 byte of heap at 0x400000d0
//      |     borrow  `names`, to change it
//      |     drop    the old value of `names[0]`
//      |       free    block #7: 1 byte at 0x400000c0 goes back to the heap
//      |     set     `names[0]` = "b" in #8: 24 bytes at 0x400000a0
//   25 | let mut o = Some(String::from("o"));
//      |     alloc   block #9: 1 byte of heap at 0x400000c0
//      |     set     `o` = Some("o" in #9): 24 bytes at 0x100000a0
//   26 | let taken = o.take();
//      |     borrow  `o`, to change it
//      |     set     `o` = None: 24 bytes at 0x100000a0
//      |     set     `taken` = Some("o" in #9): 24 bytes at 0x100000b8
//   27 | let (mut x, mut y) = (1, 2);
//      |     set     `x` = 1: 4 bytes at 0x100000d0
//      |     set     `y` = 2: 4 bytes at 0x100000d4
//   28 | mem::swap(&mut x, &mut y);
//      |     borrow  `x`, to change it
//      |     borrow  `y`, to change it
//      |     set     `x` = 2: 4 bytes at 0x100000d0
//      |     set     `y` = 1: 4 bytes at 0x100000d4
//   29 | let n = &3;
//      |     set     `n` = &3: 8 bytes at 0x100000d8, pointing to 0x10004
//   30 | x += n;
//      |     set     `x` = 5: 4 bytes at 0x100000d0
//   31 | let old = mem::replace(&mut y, 8);
//      |     borrow  `y`, to change it
//      |     set     `y` = 8: 4 bytes at 0x100000d4
//      |     set     `old` = 1: 4 bytes at 0x100000e0
//   32 | let mut counts = HashMap::new();
//      |     set     `counts` = {}: 48 bytes at 0x100000e8
//   33 | *counts.entry('a').or_insert(0) += 1;
//      |     borrow  `counts`, to change it
//      |     grow    `counts` gets room for 3 entries of 8 bytes
//      |       alloc   block #10: 52 bytes of heap at 0x400000e0
//      |     set     `counts` = {'a': 0} in #10: 48 bytes at 0x100000e8
//      |     set     the i32 in block #10 = 1: 4 bytes at 0x400000f4
//   34 | println!("{last:?} {v:?} {grid:?} {:?} {names:?} {o:?} {taken:?} {x} {y} {old}", class.grades);
//   35 | println!("{counts:?}");
//   36 | }
//      |     drop    `counts`, HashMap<char, i32>
//      |       free    block #10: 52 bytes at 0x400000e0 go back to the heap
//      |     drop    `taken`, Option<String>
//      |       free    block #9: 1 byte at 0x400000c0 goes back to the heap
//      |     drop    `o`, Option<String>
//      |     drop    `names`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #8: 1 byte at 0x400000d0 goes back to the heap
//      |       free    block #6: 24 bytes at 0x400000a0 go back to the heap
//      |     drop    `class`, Class
//      |       drop    its field `grades`, Vec<u32>
//      |         free    block #5: 8 bytes at 0x40000090 go back to the heap
//      |     drop    `grid`, Vec<Vec<i32>>
//      |       drop    element 0, Vec<i32>
//      |         free    block #4: 8 bytes at 0x40000080 go back to the heap
//      |       drop    element 1, Vec<i32>
//      |         free    block #2: 8 bytes at 0x40000030 go back to the heap
//      |       free    block #3: 48 bytes at 0x40000040 go back to the heap
//      |     drop    `v`, Vec<i32>
//      |       free    block #1: 12 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 1824 bytes is gone
//
// Heap     10 blocks allocated (163 bytes), 10 freed (163 bytes), none leaked
//          at most 162 bytes in use at a time; the heap has 1 page
// Stack    at most 1840 bytes of your functions' frames, 6016 with the library's
//--- expected stdout
// Some(5) [7, 3, 9] [[0, 0], [4, 0]] [1, 9] ["b"] None Some("o") 5 8 1
// {'a': 1}
