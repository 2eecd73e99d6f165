// The story of a `static` that would change, or be moved from: everybody looks at it.
static LIMIT: i32 = 1;
static NAMES: [&str; 2] = ["a", "b"];
static TITLE: String = String::new();
struct Range {
    low: i32,
}
static RANGE: Range = Range { low: 1 };

fn main() {
    LIMIT = 2; //~ E0594
    let r = &mut NAMES; //~ E0596
    r[0] = "c";
    RANGE.low += 1; //~ E0594
    let title = TITLE; //~ E0507
    println!("{LIMIT} {title}");
}

//--- expected why
// 11: line 11: `LIMIT = 2` would write new bytes to `LIMIT`
// 11: `LIMIT` is in static memory, and lent to the whole program, to look at what is there; others may look at it at the same time
// 11: the others count on what they saw there, and what they have made of it would be wrong
// 12: line 12: this makes an address of `NAMES` through which its bytes may be changed
// 12: `NAMES` is in static memory, and lent to the whole program, to look at what is there; others may look at it at the same time
// 12: the others count on what they saw there, and what they have made of it would be wrong
// 14: line 14: `RANGE.low += 1` would write new bytes to `RANGE.low`
// 14: `RANGE` is in static memory, and lent to the whole program, to look at what is there; others may look at it at the same time
// 14: the others count on what they saw there, and what they have made of it would be wrong
// 15: line 15: the bytes of `TITLE` would be copied to a new owner, and the old one, who knows nothing of that, would go on using them; in the end both would free what the value owns on the heap
