// What a passed function gives is known before the call's value is wanted.
fn first(pair: (i32, usize)) {
    println!("{}", pair.0);
}

fn best() -> Option<i32> {
    let best: Option<(i32, usize)> = None;
    best.map(first) //~ E0308
}

fn length(n: i32) -> i32 {
    n
}

fn main() {
    let text: Option<String> = Some(3).map(length); //~ E0308
    println!("{:?} {text:?}", best());
}
