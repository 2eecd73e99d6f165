// `..base` moves several fields at once: each is told for itself, and so is each way on which they are gone.
struct Noisy(i32);
impl Drop for Noisy {
    fn drop(&mut self) {}
}
struct Pair {
    left: String,
    right: Noisy,
    n: i32,
}

fn rest() {
    let v = Pair { left: String::new(), right: Noisy(1), n: 6 };
    let w = Pair { n: 3, ..v };
    let _a = &v.left;  //~ E0382
    let Pair { right: Noisy(_b), .. } = v;  //~ E0382
    drop(w);
}

fn itself(mut v: (String, Option<String>)) {
    if let (_a, Some(_b)) = v {
        let _c = &v.1;  //~ E0382
    }
    v = v;  //~ E0382
}

fn main() {
    rest();
    itself((String::new(), None));
}
