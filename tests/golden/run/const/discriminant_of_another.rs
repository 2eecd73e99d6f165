// The discriminant of a variant may be computed from that of another one, which stands behind it.
enum Grade {
    Low = Grade::High as isize - 10,
    Next,
    High = 20,
    Top = Grade::High as isize * 2,
}

fn main() {
    println!("{} {}", Grade::Low as i32, Grade::Next as i32);
    println!("{} {}", Grade::High as i32, Grade::Top as i32);
}

//--- expected stdout
// 10 11
// 20 40
