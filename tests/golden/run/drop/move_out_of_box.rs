// `*b` moves the content; the empty box is freed and nothing else is dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let b = Box::new(Loud("content"));
    let _between = Loud("between");
    let l = *b;
    println!("have {}", l.0);
    let nested = Box::new(Box::new(Loud("nested")));
    let inner = **nested;
    println!("have {}", inner.0);
}

//--- expected stdout
// have content
// have nested
// drop nested
// drop content
// drop between
