// What falls back to `()` because of a branch without a value, must not decide about a trait.
fn get<T: Default>() -> Result<T, ()> {
    Ok(T::default())
}
fn statement() -> Result<(), ()> { //~ dependency_on_unit_never_type_fallback
    get()?;
    Ok(())
}
fn arms(n: i32) { //~ dependency_on_unit_never_type_fallback
    match n {
        4 => Default::default(),
        _ => return,
    };
}
fn branches(b: bool) { //~ dependency_on_unit_never_type_fallback
    let _x = if b { Default::default() } else { panic!() };
}
fn known(b: bool) -> Result<i32, ()> {
    let x = if b { Default::default() } else { panic!() };
    let y: i32 = x;
    get::<()>()?;
    let z: u8 = get()?;
    Ok(y + i32::from(z))
}
fn any<T>() -> Result<T, ()> {
    Err(())
}
fn unbounded() -> Result<(), ()> {
    any()?;
    Ok(())
}
fn main() {
    let _ = (statement(), arms(1), branches(true), known(true), unbounded());
}
