// Names with characters that are there for old texts are warned of, once each.
struct ﬁle {
    ª: u8,
}

fn ſum(µ: u8) -> u8 {
    µ + µ
}

fn main() {
    let größe = ﬁle { ª: 1 };
    let 数 = ſum(größe.ª);
    let ℕ = 数;
    println!("{} {} {}", größe.ª, 数, ℕ);
}
