// A float is told as `{:?}` prints it: the shortest text that reads back as the same value.
fn main() {
    let price = 1.19f32;
    let tenths = [0.1f32 + 0.2, 16777216.0];
    let sum = 0.1 + 0.2;
    let whole = -40.0;
    let small = 0.0001;
    let tiny = 1.5e-7;
    let large = 1e15;
    let huge = [1e16, 6.02e23];
    let none = [0.0 / 0.0, -1.0 / 0.0, -0.0];
    println!("{price:?} {tenths:?} {sum:?} {whole:?} {small:?} {tiny:?} {large:?} {huge:?} {none:?}");
}

//--- expected stdout
// 1.19 [0.3, 16777216.0] 0.30000000000000004 -40.0 0.0001 1.5e-7 1000000000000000.0 [1e16, 6.02e23] [NaN, -inf, -0.0]
//--- expected narration
//      |     call    main(): a frame of 624 bytes at 0x10000010
//    3 | let price = 1.19f32;
//      |     set     `price` = 1.19: 4 bytes at 0x10000020
//    4 | let tenths = [0.1f32 + 0.2, 16777216.0];
//      |     set     `tenths` = [0.3, 16777216.0]: 8 bytes at 0x10000024
//    5 | let sum = 0.1 + 0.2;
//      |     set     `sum` = 0.30000000000000004: 8 bytes at 0x10000030
//    6 | let whole = -40.0;
//      |     set     `whole` = -40.0: 8 bytes at 0x10000038
//    7 | let small = 0.0001;
//      |     set     `small` = 0.0001: 8 bytes at 0x10000040
//    8 | let tiny = 1.5e-7;
//      |     set     `tiny` = 1.5e-7: 8 bytes at 0x10000048
//    9 | let large = 1e15;
//      |     set     `large` = 1000000000000000.0: 8 bytes at 0x10000050
//   10 | let huge = [1e16, 6.02e23];
//      |     set     `huge` = [1e16, 6.02e23]: 16 bytes at 0x10000058
//   11 | let none = [0.0 / 0.0, -1.0 / 0.0, -0.0];
//      |     set     `none` = [NaN, -inf, -0.0]: 24 bytes at 0x10000068
//   12 | println!("{price:?} {tenths:?} {sum:?} {whole:?} {small:?} {tiny:?} {large:?} {huge:?} {none:?}");
//      |     return  from main: its frame of 624 bytes is gone
//
// Heap     not used
// Stack    at most 640 bytes of your functions' frames, 10688 with the library's
