// Functions of the standard library that constants may call.
const EMPTY: Vec<i32> = Vec::new();
const TEXT: String = String::new();
const LEN: usize = "hello".len();
const POWER: i32 = 2_i32.pow(10);
const WRAPPED: u8 = 250_u8.wrapping_add(10);
const FIRST: Option<u8> = Some(3);
const IS: bool = FIRST.is_some();
const SIZE: usize = std::mem::size_of::<u64>();
const MAX: u32 = u32::MAX;
const ABS: i32 = (-5_i32).abs();

fn main() {
    println!("{} {} {LEN} {POWER} {WRAPPED} {IS} {SIZE} {MAX} {ABS}", EMPTY.len(), TEXT.len());
}
