// A generic function ties two references together.
fn pick<T>(a: T, b: T) -> T {
    a
}
fn main() {
    let x = String::from("a");
    let r;
    {
        let y = String::from("b");
        r = pick(&x, &y); //~ E0597
    }
    println!("{r}");
}
