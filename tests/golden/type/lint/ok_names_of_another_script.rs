// Letters of a script that all look like those of another are warned of, once for each script.
fn ветер(α: i32) -> i32 {
    let β = α + 1;
    β
}

fn main() {
    let 口 = ветер(1);
    let と = 2;
    let กา = 3;
    println!("{} {} {}", 口, と, กา);
}
