// A parameter `impl FnOnce` is moved by its call.
fn twice(f: impl FnOnce() -> i32) -> i32 {
    f() + f() //~ E0382
}

fn main() {
    println!("{}", twice(|| 1));
}
