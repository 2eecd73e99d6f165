// Statics may refer to each other, and to themselves: the address of one needs its place only.
struct Node {
    next: Option<&'static Node>,
    value: i32,
}

static FIRST: Node = Node {
    next: Some(&SECOND),
    value: 1,
};
static SECOND: Node = Node {
    next: Some(&FIRST),
    value: 2,
};
static LOOP: Node = Node {
    next: Some(&LOOP),
    value: SECOND.value + 5,
};
const DOOR: &Node = &FIRST;
static SUM: i32 = DOOR.value + SECOND.value + TOTAL;
static TOTAL: i32 = total(&LOOP, 3);

const fn total(node: &Node, steps: u32) -> i32 {
    let mut sum = 0;
    let mut at = node;
    let mut left = steps;
    while left > 0 {
        sum += at.value;
        if let Some(next) = at.next {
            at = next;
        }
        left -= 1;
    }
    sum
}

fn main() {
    println!("{}", total(&FIRST, 3));
    println!("{}", LOOP.value);
    println!("{}", SUM);
    let back = FIRST.next.unwrap().next.unwrap();
    println!("{}", std::ptr::eq(back, &FIRST));
}

//--- expected stdout
// 4
// 7
// 24
// true
