// A reborrow in each round of a loop.
fn main() {
    let mut data = vec![1];
    let mut c = &mut data;
    loop {
        let r = &mut *c;
        r.push(1);
        if r.len() > 3 {
            break;
        }
    }
    c.push(2);
}
