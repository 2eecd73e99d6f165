// What a closure gives that takes a reference whose lifetime is missing is not known; what else a method gives is.
fn first() -> Option<&i32> { //~ E0106
    None
}

fn only() -> Result<&i32, String> { //~ E0106
    Ok(&1)
}

fn main() {
    let _a: bool = first().map(|x| x + 1);
    let _b: bool = first().map(|_| 1);
    let _c: bool = first().and_then(|_| Some(1)); //~ E0308
    let _d: bool = only().map_err(|text| text.len());
    let _e: i32 = only().is_ok(); //~ E0308
}
