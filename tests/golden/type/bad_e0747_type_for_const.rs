// A type where a number is asked for.
struct Row<const N: usize>([i32; N]);

fn first<const N: usize>() -> usize {
    N
}

fn main() {
    println!("{}", first::<u32>()); //~ E0747
    let _row: Row<String>; //~ E0747
}
