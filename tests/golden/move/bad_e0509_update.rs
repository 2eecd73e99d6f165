// Nor by `..base`.
struct Guard {
    name: String,
    n: u32,
}

impl Drop for Guard {
    fn drop(&mut self) {}
}

fn main() {
    let g = Guard { name: String::new(), n: 1 };
    let h = Guard { n: 2, ..g }; //~ E0509
    println!("{}", h.n);
}
