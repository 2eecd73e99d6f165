// A `drop` that drops another value of its own type; loops that may not end, and ways that panic.
struct Again;
impl Drop for Again {
    fn drop(&mut self) {
        let _other = Again;
    }
}
struct Counted(u8);
impl Drop for Counted {
    fn drop(&mut self) {
        if self.0 > 1 {
            return;
        }
        let _other = Counted(self.0 + 1);
    }
}
struct Boxed(u8);
impl Drop for Boxed {
    fn drop(&mut self) {
        let _inside = (Box::new(Boxed(1)), vec![Boxed(2)]);
        drop(Boxed(3));
    }
}
struct Kept(u8);
impl Drop for Kept {
    fn drop(&mut self) {
        let kept = Kept(2);
        if self.0 == 2 {
            std::mem::forget(kept);
        }
    }
}
struct Of<T: Default>(T);
impl<T: Default> Drop for Of<T> {
    fn drop(&mut self) {
        Of(T::default());
    }
}
struct Panics(String);
impl Drop for Panics {
    fn drop(&mut self) {
        if self.0.is_empty() {
            panic!();
        }
        let _other = Panics(String::new());
    }
}
struct Unwinds(String);
impl Drop for Unwinds {
    fn drop(&mut self) {
        let other = Unwinds(String::new());
        panic!("{} {}", other.0, self.0)
    }
}
struct Freed(String);
impl Drop for Freed {
    fn drop(&mut self) {
        let text = self.0.clone();
        if text.is_empty() {
            panic!("{text}");
        }
        let _other = Freed(String::new());
    }
}
struct Loops(u8);
impl Drop for Loops {
    fn drop(&mut self) {
        while self.0 > 1 {
            self.0 -= 1;
        }
        let _other = Loops(1);
    }
}
struct Assigned(u8);
impl Drop for Assigned {
    fn drop(&mut self) {
        let mut other = Assigned(5);
        other = Assigned(6);
        loop {
            println!("{}", other.0);
        }
    }
}
fn after_a_loop(x: i32) -> i32 {
    loop {
        if x > 3 {
            break;
        }
    }
    after_a_loop(x)
}
fn in_a_loop(x: i32) {
    loop {
        in_a_loop(x);
    }
}
fn only_loops_else(x: i32) -> ! {
    if x > 3 {
        loop {}
    }
    only_loops_else(x)
}
fn checked(x: i32) -> i32 {
    let v = [1, 2];
    checked(v[0] / x)
}
fn main() {
    std::mem::forget((Again, Counted(0), Boxed(1), Kept(1), Of(1), Loops(1), Assigned(1)));
    let texts = (Panics(String::new()), Unwinds(String::new()), Freed(String::new()));
    println!("{}", texts.0.0);
    std::mem::forget(texts);
    let calls: [fn(i32) -> i32; 2] = [after_a_loop, checked];
    println!("{}", calls.len());
    if calls.len() > 2 {
        in_a_loop(1);
        only_loops_else(1);
    }
}
