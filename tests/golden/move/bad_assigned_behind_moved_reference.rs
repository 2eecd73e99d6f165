// A field behind a reference that was moved in the last round is assigned, and the reference used
// after that: only the later use is told, which is of more than what the assignment needs.
struct Edit<'a> {
    text: &'a mut String,
}

fn take<T>(_: T) {}

impl<'a> Edit<'a> {
    fn again(&mut self, s: &'a mut String, more: bool) {
        let mut s = Some(s);
        while more {
            self.text = s.take().unwrap();
            take(&mut *self); //~ E0382
            take(self);
        }
    }
}

fn main() {}
