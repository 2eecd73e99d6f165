// Going through a string by characters and by bytes.
fn main() {
    for c in "aé€".chars() {
        print!("{c}:{} ", c as u32);
    }
    println!();
    for b in "aé".bytes() {
        print!("{b} ");
    }
    println!();
}

//--- expected stdout
// a:97 é:233 €:8364 
// 97 195 169 
