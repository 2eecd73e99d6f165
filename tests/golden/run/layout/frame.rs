// A frame from its first byte to its last: header, result, parameters, locals, temporaries, padding.
struct Pair {
    small: u8,
    text: String,
}

fn f(x: u8, pair: Pair, y: &u64) -> u16 {
    let sum = u16::from(x) + pair.small as u16;
    if sum > 3 {
        let inner = (sum, *y);
        return inner.0;
    }
    let Pair { text, .. } = pair;
    sum + text.len() as u16
}

fn main() {
    let pair = Pair { small: 1, text: String::from("abc") };
    println!("{}", f(1, pair, &5));
}

//--- expected stdout
// 5
//--- expected frames
