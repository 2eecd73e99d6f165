// A closure is copied or cloned if all that it captures can be.
fn main() {
    let n = 5;
    let plus = move |x: i32| x + n;
    let other = plus;
    println!("{} {}", plus(1), other(2));
    let text = String::from("ab");
    let len = move || text.len();
    let again = len.clone();
    println!("{} {}", len(), again());
    drop(len);
    println!("{}", again());
}

//--- expected stdout
// 6 7
// 2 2
// 2
