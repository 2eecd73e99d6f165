// Comparisons of raw pointers that hold a length are warned of; of others not.
fn main() {
    let a = [1, 2, 3];
    let all: *const [i32] = &a[..];
    let some: *const [i32] = &a[1..];
    println!("{}", all == some);
    println!("{}", all < some);
    let text: *const str = "a";
    println!("{}", text != text);
    let first: *const i32 = &a[0];
    println!("{}", first == first);
    println!("{}", std::ptr::eq(&a[..], &a[1..]));
}
