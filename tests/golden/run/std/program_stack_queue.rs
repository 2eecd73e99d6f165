// Stack, queue of two stacks, balanced brackets, an RPN calculator with `?`.
#[derive(Debug, Default)]
struct Stack<T> {
    items: Vec<T>,
}
impl<T: std::fmt::Display> Stack<T> {
    fn new() -> Self {
        Self { items: Vec::new() }
    }
    fn push(&mut self, t: T) -> &mut Self {
        self.items.push(t);
        self
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.items.last_mut()
    }
    fn len(&self) -> usize {
        self.items.len()
    }
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
struct Queue<T> {
    inbox: Vec<T>,
    outbox: Vec<T>,
}
impl<T> Queue<T> {
    fn new() -> Queue<T> {
        Queue {
            inbox: vec![],
            outbox: vec![],
        }
    }
    fn enqueue(&mut self, t: T) {
        self.inbox.push(t)
    }
    fn dequeue(&mut self) -> Option<T> {
        if self.outbox.is_empty() {
            while let Some(x) = self.inbox.pop() {
                self.outbox.push(x);
            }
        }
        self.outbox.pop()
    }
}
fn balanced(s: &str) -> Result<(), String> {
    let mut st = Stack::new();
    for (i, c) in s.char_indices() {
        match c {
            '(' | '[' | '{' => {
                st.push(c);
            }
            ')' | ']' | '}' => {
                let want = match c {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                match st.pop() {
                    Some(o) if o == want => {}
                    Some(o) => return Err(format!("{o:?} closed by {c:?} at {i}")),
                    None => return Err(format!("unexpected {c} at {i}")),
                }
            }
            _ => (),
        }
    }
    if st.is_empty() {
        Ok(())
    } else {
        Err(format!("{} left open", st.len()))
    }
}
fn rpn(e: &str) -> Result<f64, String> {
    let mut st: Vec<f64> = Vec::new();
    for t in e.split(' ') {
        if let Ok(n) = t.parse::<f64>() {
            st.push(n);
            continue;
        }
        let (b, a) = (st.pop().ok_or("empty")?, st.pop().ok_or_else(em)?);
        st.push(match t {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            "/" if b == 0.0 => return Err("division by zero".to_owned()),
            "/" => a / b,
            other => return Err(format!("what is {other}?")),
        });
    }
    match st[..] {
        [x] => Ok(x),
        _ => Err(format!("{} values", st.len())),
    }
}
fn em() -> String {
    "empty!".into()
}
fn main() {
    let mut s = Stack::new();
    s.push(1).push(2).push(3);
    if let Some(t) = s.peek_mut() {
        *t *= 10;
    }
    println!("{:?} {:?} {:?} {}", s.peek(), s.len(), s, s.is_empty());
    while let Some(x) = s.pop() {
        print!("{x} ");
    }
    println!("{:?}", s.pop());
    let mut q = Queue::new();
    for i in 0..3 {
        q.enqueue(i);
    }
    println!("{:?}", q.dequeue());
    q.enqueue(9);
    while let Some(x) = q.dequeue() {
        print!("{x} ");
    }
    println!();
    for t in ["{[()]}", "(]", "((", ")"] {
        println!("{t}: {:?}", balanced(t));
    }
    for e in ["3 4 + 2 *", "1 0 /", "1 +", "1 2", "1 2 ^", "+"] {
        match rpn(e) {
            Ok(v) => println!("{e} = {v}"),
            Err(m) => println!("{e}: {m}"),
        }
    }
    let d: Stack<String> = Default::default();
    println!("{d:?}");
}

//--- expected stdout
// Some(30) 3 Stack { items: [1, 2, 30] } false
// 30 2 1 None
// Some(0)
// 1 2 9 
// {[()]}: Ok(())
// (]: Err("'(' closed by ']' at 1")
// ((: Err("2 left open")
// ): Err("unexpected ) at 0")
// 3 4 + 2 * = 14
// 1 0 /: division by zero
// 1 +: empty!
// 1 2: 2 values
// 1 2 ^: what is ^?
// +: empty
// Stack { items: [] }
