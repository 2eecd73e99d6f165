// References and slices: addresses are handed round, nothing is allocated or freed.
fn largest(numbers: &[i32]) -> &i32 {
    let mut best = &numbers[0];
    for n in numbers {
        if n > best {
            best = n;
        }
    }
    best
}

fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let mut numbers = [3, 9, 4];
    bump(&mut numbers[2]);
    let part = &numbers[1..];
    println!("{} {}", largest(part), part.len());
    let shared = &numbers;
    println!("{:?}", shared);
}

//--- expected narration
//      |     call    main(): a frame of 528 bytes at 0x10000010
//   17 | let mut numbers = [3, 9, 4];
//      |     set     `numbers` = [3, 9, 4]: 12 bytes at 0x10000020
//   18 | bump(&mut numbers[2]);
//      |     borrow  `numbers[2]`, to change it
//      |     call    bump(n = &mut 4): a frame of 32 bytes at 0x10000220
//       13 | *n += 1;
//          |     set     `*n` = 5: 4 bytes at 0x10000028
//          |     return  from bump: its frame of 32 bytes is gone
//   19 | let part = &numbers[1..];
//      |     borrow  `numbers`, to look at it
//      |     set     `part` = &[9, 5]: 16 bytes at 0x10000030, pointing to 0x10000024
//   20 | println!("{} {}", largest(part), part.len());
//      |     call    largest(numbers = &[9, 5]): a frame of 192 bytes at 0x10000220
//        3 | let mut best = &numbers[0];
//          |     borrow  `numbers[0]`, to look at it: `best` holds its address 0x10000024
//        4 | for n in numbers {
//          |     set     `n` = &9: 8 bytes at 0x10000250, pointing to 0x10000024
//        4 | for n in numbers {
//          |     set     `n` = &5: 8 bytes at 0x10000250, pointing to 0x10000028
//          |     return  &9 from largest: its frame of 192 bytes is gone
//   20 | println!("{} {}", largest(part), part.len());
//   21 | let shared = &numbers;
//      |     borrow  `numbers`, to look at it: `shared` holds its address 0x10000020
//   22 | println!("{:?}", shared);
//      |     return  from main: its frame of 528 bytes is gone
//
// Heap     not used
// Stack    at most 736 bytes of your functions' frames, 3872 with the library's
//--- expected stdout
// 9 2
// [3, 9, 5]
