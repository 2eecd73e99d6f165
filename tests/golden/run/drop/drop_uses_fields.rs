// A `drop` may change its fields before they are dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Closing {
    log: Vec<&'static str>,
    inner: Option<Loud>,
}

impl Drop for Closing {
    fn drop(&mut self) {
        self.log.push("closed");
        if let Some(l) = self.inner.take() {
            println!("took {}", l.0);
        }
        println!("{:?} {}", self.log, self.inner.is_none());
    }
}

fn main() {
    let c = Closing { log: vec!["open"], inner: Some(Loud("inner")) };
    println!("{}", c.log.len());
}

//--- expected stdout
// 1
// took inner
// drop inner
// ["open", "closed"] true
