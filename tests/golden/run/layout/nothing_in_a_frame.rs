// What has no bytes is listed if it has a name: a variable, a parameter. A result `()` or a temporary is not.
struct Nothing;

fn take(gone: Nothing, n: u32) {
    let also = gone;
    let _ = (also, n);
}

fn main() {
    take(Nothing, 1);
}

//--- expected stdout
//--- expected frames
// fn main: 16 bytes
//   offset  size
//        0     8  saved frame pointer
//        8     8  return address
//
// fn take: 32 bytes
//   offset  size
//        0     8  saved frame pointer
//        8     8  return address
//       16     0  parameter gone: Nothing
//       16     4  parameter n: u32
//       20     4  (padding)
//       24     0  local also: Nothing
//       24     4  temporary for `(also, n)` in line 6: (Nothing, u32)
//       28     4  temporary for `n` in line 6: u32
//
