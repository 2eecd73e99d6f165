// What a pattern binds at several places, and nobody reads, is unused, and no more.
fn main() {
    let v: Result<i32, i32> = Ok(1);
    let (Ok(a) | Err(a)) = v;
    match v { Ok(q) | Err(q) => {} }
    let (Ok([x, y]) | Err([y, x])): Result<[i32; 2], [i32; 2]> = Ok([1, 2]);
}
fn make<T>() -> T { loop {} }
enum Empty {}
fn never() -> ! { let e: Empty = make(); match e {} }
