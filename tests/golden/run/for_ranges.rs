// `for` over half-open and inclusive ranges, empty and backward ones, up to the type's maximum.
fn main() {
    for i in 0..3 {
        print!("{i} ");
    }
    for i in 3..=5 {
        print!("{i} ");
    }
    for i in 5..5 {
        print!("never {i}");
    }
    for i in 9..2 {
        print!("never {i}");
    }
    for i in -2i8..=0 {
        print!("{i} ");
    }
    println!();
    let mut count = 0;
    for _ in 250u8..=255 {
        count += 1;
    }
    println!("{count}");
    for c in 'a'..='e' {
        print!("{c}");
    }
    println!();
    let n = 4;
    for i in 0..n * 2 {
        if i == 2 {
            continue;
        }
        if i == 6 {
            break;
        }
        print!("{i} ");
    }
    println!();
}

//--- expected stdout
// 0 1 2 3 4 5 -2 -1 0 
// 6
// abcde
// 0 1 3 4 5 
