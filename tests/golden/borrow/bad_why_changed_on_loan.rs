// `--why` of a change through `&`: whose memory that is, and what others that look at it would see.
fn main() {
    let mut s = String::new();
    let r = &s;
    r.push('a'); //~ E0596
    s.push('b');
}
struct Counter {
    n: i32,
}
impl Counter {
    fn count(&self) {
        self.n += 1; //~ E0594
    }
}

//--- expected why
// 5: line 5: this makes an address of `*r` through which its bytes, and what they own, may be changed
// 5: line 4: `r` got the address of `s`, to look at what is there; others may look at it at the same time
// 5: the others count on what they saw there: a value that grows moves to a new heap block, and they would go on reading the old one, which was freed
// 13: line 13: `self.n += 1` would write new bytes to `self.n`
// 13: `self` is an address in memory that the caller has lent, to look at what is there; others may look at it at the same time
// 13: the others count on what they saw there, and what they have made of it would be wrong
