// What a `move` closure took is not there any more.
fn main() {
    let data = vec![1, 2];
    let show = move || println!("{data:?}");
    show();
    println!("{data:?}"); //~ E0382
}
