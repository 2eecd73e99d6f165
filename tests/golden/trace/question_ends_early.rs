// Where `?` has nothing to go on with, the function is left: what it owns is dropped first.
struct Reason(String);
impl From<String> for Reason {
    fn from(text: String) -> Reason {
        Reason(text)
    }
}
fn half(n: i32) -> Result<i32, String> {
    if n % 2 == 1 { Err(format!("{n} is odd")) } else { Ok(n / 2) }
}
fn quarter(n: i32) -> Result<i32, Reason> {
    let held = String::from("held");
    let h = half(n)?;
    println!("{held} {h}");
    Ok(half(h)?)
}
fn last(list: &[i32]) -> Option<i32> {
    let found = list.last()?;
    Some(*found)
}
fn main() {
    for n in [4, 3] {
        if let Err(reason) = quarter(n) {
            println!("{}", reason.0);
        }
    }
    println!("{:?} {:?}", last(&[7]), last(&[]));
}

//--- expected stdout
// held 2
// 3 is odd
// Some(7) None
//--- expected narration
//      |     call    main(): a frame of 640 bytes at 0x10000010
//   22 | for n in [4, 3] {
//      |     set     `n` = 4: 4 bytes at 0x10000020
//   23 | if let Err(reason) = quarter(n) {
//      |     call    quarter(n = 4): a frame of 576 bytes at 0x10000290
//       12 | let held = String::from("held");
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 4 bytes of heap at 0x40000010
//          |     set     `held` = "held" in #1: 24 bytes at 0x100002c0
//       13 | let h = half(n)?;
//          |     call    half(n = 4): a frame of 272 bytes at 0x100004d0
//              |     return  Ok(2) from half: its frame of 272 bytes is gone
//       13 | let h = half(n)?;
//          |     set     `h` = 2: 4 bytes at 0x100002d8
//       14 | println!("{held} {h}");
//       15 | Ok(half(h)?)
//          |     call    half(n = 2): a frame of 272 bytes at 0x100004d0
//              |     return  Ok(1) from half: its frame of 272 bytes is gone
//       16 | }
//          |     drop    `held`, String
//          |       free    block #1: 4 bytes at 0x40000010 go back to the heap
//          |     return  Ok(1) from quarter: its frame of 576 bytes is gone
//   22 | for n in [4, 3] {
//      |     set     `n` = 3: 4 bytes at 0x10000020
//   23 | if let Err(reason) = quarter(n) {
//      |     call    quarter(n = 3): a frame of 576 bytes at 0x10000290
//       12 | let held = String::from("held");
//          |     alloc   block #2: 4 bytes of heap at 0x40000010
//          |     set     `held` = "held" in #2: 24 bytes at 0x100002c0
//       13 | let h = half(n)?;
//          |     call    half(n = 3): a frame of 272 bytes at 0x100004d0
//            9 | if n % 2 == 1 { Err(format!("{n} is odd")) } else { Ok(n / 2) }
//              |     grow    a new String gets room for 8 bytes
//              |       alloc   block #3: 8 bytes of heap at 0x40000020
//              |     return  Err("3 is odd" in #3) from half: its frame of 272 bytes is gone
//       13 | let h = half(n)?;
//          |     call    Reason::from(text = "3 is odd" in #3): a frame of 96 bytes at 0x100004d0
//            5 | Reason(text)
//              |     move    `text` -> a new Reason: 24 bytes copied; block #3 stays where it is;
//              |             `text` is no longer valid
//            6 | }
//              |     skip    `text`: nothing to drop, its value was moved into a new Reason in line 5
//              |     return  Reason("3 is odd" in #3) from Reason::from: its frame of 96 bytes is gone
//       13 | let h = half(n)?;
//          |     leave   `?` ends quarter early: it will return Err(Reason("3 is odd" in #3))
//       16 | }
//          |     drop    `held`, String
//          |       free    block #2: 4 bytes at 0x40000010 go back to the heap
//          |     return  Err(Reason("3 is odd" in #3)) from quarter: its frame of 576 bytes is gone
//   23 | if let Err(reason) = quarter(n) {
//      |     set     `reason` = Reason("3 is odd" in #3): 24 bytes at 0x10000028
//   24 | println!("{}", reason.0);
//   25 | }
//      |     drop    `reason`, Reason
//      |       drop    its field `0`, String
//      |         free    block #3: 8 bytes at 0x40000020 go back to the heap
//   27 | println!("{:?} {:?}", last(&[7]), last(&[]));
//      |     call    last(list = &[7]): a frame of 96 bytes at 0x10000290
//       18 | let found = list.last()?;
//          |     set     `found` = &7: 8 bytes at 0x100002b8, pointing to 0x10064
//          |     return  Some(7) from last: its frame of 96 bytes is gone
//   27 | println!("{:?} {:?}", last(&[7]), last(&[]));
//      |     call    last(list = &[]): a frame of 96 bytes at 0x10000290
//       18 | let found = list.last()?;
//          |     leave   `?` ends last early: it will return None
//          |     return  None from last: its frame of 96 bytes is gone
//   27 | println!("{:?} {:?}", last(&[7]), last(&[]));
//      |     return  from main: its frame of 640 bytes is gone
//
// Heap     3 blocks allocated (16 bytes), 3 freed (16 bytes), none leaked
//          at most 12 bytes in use at a time; the heap has 1 page
// Stack    at most 1504 bytes of your functions' frames, 4560 with the library's
