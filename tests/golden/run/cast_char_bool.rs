// char and bool casts: to integers, and u8 to char.
fn main() {
    println!("{} {} {}", 'A' as u32, 'z' as u8, 'é' as u32);
    println!("{} {}", '€' as u8, '😀' as u32);
    println!("{} {}", 97u8 as char, 233u8 as char);
    println!("{} {} {}", true as i32, false as u8, true as usize);
    println!("{}", (b'a' + 2) as char);
}

//--- expected stdout
// 65 122 233
// 172 128512
// a é
// 1 0 1
// c
