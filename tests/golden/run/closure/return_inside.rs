// `return` leaves the closure, not the function around it; `?` does, too.
fn sum(words: &[&str]) -> Result<i32, std::num::ParseIntError> {
    let number = |w: &str| -> Result<i32, std::num::ParseIntError> {
        if w.is_empty() {
            return Ok(0);
        }
        let n = w.parse::<i32>()?;
        Ok(n * 2)
    };
    let mut s = 0;
    for w in words {
        s += number(w)?;
    }
    Ok(s)
}

fn main() {
    println!("{:?}", sum(&["1", "", "20"]));
    println!("{:?}", sum(&["1", "z"]).is_err());
}

//--- expected stdout
// Ok(42)
// true
