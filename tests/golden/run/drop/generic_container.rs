// A generic struct drops its `T`, whatever it is.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Slot<T> {
    value: T,
    label: Loud,
}

impl<T> Slot<T> {
    fn replace(&mut self, value: T) -> T {
        std::mem::replace(&mut self.value, value)
    }
    fn into_value(self) -> T {
        self.value
    }
}

fn main() {
    let mut s = Slot { value: Loud("v1"), label: Loud("label 1") };
    drop(s.replace(Loud("v2")));
    println!("replaced");
    let v = s.into_value();
    println!("have {}", v.0);
    let t = Slot { value: vec![Loud("in vec")], label: Loud("label 2") };
    println!("{} {}", t.value.len(), t.label.0);
}

//--- expected stdout
// drop v1
// replaced
// drop label 1
// have v2
// 1 label 2
// drop in vec
// drop label 2
// drop v2
