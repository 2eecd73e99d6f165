// A closure that gives a captured value away takes it when it is made, even without `move`.
fn main() {
    let data = vec![1, 2];
    let give = || data;
    println!("{}", data.len()); //~ E0382
    println!("{:?}", give());
}
