// A stack is changed while its top is still looked at.
struct Stack<T> {
    v: Vec<T>,
}
impl<T> Stack<T> {
    fn peek(&self) -> Option<&T> {
        self.v.last()
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.v.last_mut()
    }
    fn push(&mut self, t: T) {
        self.v.push(t);
    }
}
fn main() {
    let mut s = Stack { v: vec![1] };
    if let Some(x) = s.peek_mut() {
        *x += 1;
    }
    let p = s.peek();
    s.push(2); //~ E0502
    println!("{p:?}");
}
