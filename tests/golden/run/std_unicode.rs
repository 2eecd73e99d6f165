// Properties, case mapping and `{:?}` of characters over the whole of Unicode, in a checksum.
fn main() {
    println!(
        "{} {}",
        "ßtraße ŒÉ ﬃ".to_uppercase(),
        "ÀÉÎ ΑΣ ΑΣΑ İ".to_lowercase()
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        "e\u{301}x", "\u{301}", '\u{301}', "\u{200b}\u{ad}\u{e000}日"
    );
    let mut h: u64 = 0;
    let mut c: u32 = 0;
    while c < 0x110000 {
        if let Some(ch) = char::from_u32(c) {
            h = h.wrapping_mul(31).wrapping_add(
                ch.is_alphabetic() as u64
                    + 2 * ch.is_lowercase() as u64
                    + 4 * ch.is_uppercase() as u64
                    + 8 * ch.is_numeric() as u64
                    + 16 * ch.is_whitespace() as u64
                    + 32 * ch.is_control() as u64
                    + 64 * ch.is_alphanumeric() as u64,
            );
            for u in ch.to_uppercase() {
                h = h.wrapping_mul(31).wrapping_add(u as u64);
            }
            for u in ch.to_lowercase() {
                h = h.wrapping_mul(31).wrapping_add(u as u64);
            }
            if c % 7 == 0 {
                h = h.wrapping_mul(31).wrapping_add(format!("{:?}", ch).len() as u64);
            }
        }
        c += 13;
        if c % 65536 < 13 {
            println!("{} {}", c, h);
        }
    }
}

//--- expected stdout
// SSTRASSE ŒÉ FFI àéî ας ασα i̇
// "e\u{301}x" "\u{301}" '\u{301}' "\u{200b}\u{ad}\u{e000}日"
// 65546 1685797617406388237
// 131079 7444677894226685106
// 196612 4171729520797967300
// 262145 603408592729597972
// 327691 14586707975518370468
// 393224 1242092352745783615
// 458757 15135915278343638385
// 524290 17248973306934348671
// 589836 13716601125146365903
// 655369 7535912109894057313
// 720902 12664080549814603279
// 786435 11063527648735855050
// 851968 1861455136722685542
// 917514 17754272523623832470
// 983047 11454935294116981210
// 1048580 13230581563141993686
// 1114113 2122369172552163498
