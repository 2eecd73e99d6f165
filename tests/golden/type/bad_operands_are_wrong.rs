// What is left of an operator says what the result is, also where the right side is wrong.
fn count() -> i32 {
    3
}

fn main() {
    let total: f64 = 1 + undefined; //~ E0425 E0308
    let text: i32 = String::new() + &undefined; //~ E0425 E0308
    let words = "x" + &undefined; //~ E0425 E0277
    let list: i32 = vec![1] + undefined; //~ E0425 E0308
    let is: bool = 1 == undefined; //~ E0425
    let sum = 1 + undefined; //~ E0425
    sum.nothing(); //~ E0599
    let other = undefined + 1; //~ E0425
    other.nothing();
    if count == 3 {} //~ E0369 E0308
    if count > 3 {} //~ E0369 E0308
    if 3 == count {} //~ E0277 E0308
    let more = count + 1; //~ E0369
    if count == count {} //~ E0369
    vec![1] = vec![2]; //~ E0070
}
