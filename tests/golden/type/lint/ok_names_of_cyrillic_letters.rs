// A few Cyrillic letters, all of which there are Latin ones like.
fn main() {
    let рост = 1;
    let сор = 2;
    println!("{} {}", рост, сор);
}
