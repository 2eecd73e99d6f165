// Behind the greatest value of its representation, a variant needs a discriminant of its own.
#[repr(u8)]
enum Byte {
    Max = 255,
    Over, //~ E0370
    More,
}
#[repr(i8)]
enum Signed {
    Max = 127,
    Least = -128,
    Next,
}
enum Plain {
    Max = isize::MAX,
    Over, //~ E0370
}
#[repr(u64)]
enum Wide {
    Max = u64::MAX,
    Over(i32), //~ E0370
}
#[repr(i64)]
enum Long {
    Below = -1,
    Zero,
    Max = i64::MAX,
    Over, //~ E0370
}
fn main() {}
