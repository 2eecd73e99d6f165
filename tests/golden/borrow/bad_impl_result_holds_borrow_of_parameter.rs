// A closure that borrows a `T` cannot be an `impl Fn`: neither the variable nor `T` lives on.
fn adder<T: Copy + std::ops::Add<Output = T>>(step: T) -> impl Fn(T) -> T {
    |x| x + step //~ E0373 E0310
}

fn viewer<'a, T>(value: T) -> impl Fn() -> usize + 'a {
    let n = 1;
    || { //~ E0373 E0309
        let _seen = &value;
        n
    }
}

fn looker<'a, T>(value: &'a T) -> impl Fn() -> &'a T + 'a {
    move || value
}

fn keeper<T: Copy + 'static>(value: T) -> impl Fn() -> T {
    move || value
}

fn main() {
    println!("{}", adder(1)(2));
    println!("{}", viewer(1)());
    println!("{} {}", looker(&1)(), keeper(2)());
}
