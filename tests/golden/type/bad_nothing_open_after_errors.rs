// After an error nobody asks for types that nothing says.
fn make<T: Default>() -> T {
    T::default()
}

fn main() {
    let x = make::<>();
    let v: Vec<i32> = vec![1].into_iter().collect::<Vec<i32>, i32>(); //~ E0107
}
