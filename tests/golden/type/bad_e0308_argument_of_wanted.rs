// What is wanted of a call's result is wanted of its arguments, which are told where they stand.
fn divide(a: i32, b: i32) -> Result<i32, String> {
    if b == 0 {
        return Err(
            "division by zero", //~ E0308
        );
    }
    Ok(
        a as f64 / b as f64, //~ E0308
    )
}
fn boxed() -> Option<Box<i64>> {
    Some(Box::new(
        "a", //~ E0308
    ))
}
fn slice(array: [i32; 3]) -> Box<[i32]> {
    let part: Option<&[i32]> = Some(
        &array,
    );
    println!("{part:?}");
    Box::new(
        array,
    )
}
fn main() {
    let some: Option<Vec<u8>> = Some(
        1, //~ E0308
    );
}
