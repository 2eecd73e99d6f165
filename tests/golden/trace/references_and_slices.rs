// References and slices: addresses are handed round, nothing is allocated or freed.
fn largest(numbers: &[i32]) -> &i32 {
    let mut best = &numbers[0];
    for n in numbers {
        if n > best {
            best = n;
        }
    }
    best
}

fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let mut numbers = [3, 9, 4];
    bump(&mut numbers[2]);
    let part = &numbers[1..];
    println!("{} {}", largest(part), part.len());
    let shared = &numbers;
    println!("{:?}", shared);
}

//--- expected narration
//--- expected stdout
