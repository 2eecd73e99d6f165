// Through `&mut v` a variable may get a value again, also one that was moved: its destructor counts from there on.
struct Guard<'a> {
    target: &'a mut i32,
}
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {
        *self.target = 0;
    }
}

fn refilled() {
    let mut n = 1;
    let mut v = Guard { target: &mut n };
    drop(v);
    v = std::mem::replace(&mut v, Guard { target: &mut *v.target });  //~ E0382 E0499 E0506 E0713
}

fn swapped() {
    let mut v: Guard<'_>;
    let mut n = 4;
    let mut w = Guard { target: &mut n };  //~ E0597
    std::mem::swap(&mut w, &mut v);  //~ E0381
}

fn not_borrowed() {
    let mut n = 1;
    let v = Guard { target: &mut n };
    drop(v);
    n += 1;
    println!("{n}");
}

fn main() {
    refilled();
    swapped();
    not_borrowed();
}
