// What was moved out of a place, and where, is what the run has done: not what another arm does.
enum Step {
    Begin(String),
    End(String),
    Over,
}

fn next(s: Step) -> Step {
    match s {
        Step::Begin(x) => Step::End(x),
        Step::End(y) => Step::Begin(y),
        other => other,
    }
}

fn main() {
    let a = next(Step::Begin(String::from("a")));
    let b = next(a);
    let c = next(Step::Over);
    next(c);
    drop(b);
    println!("over");
}

//--- expected narration
//      |     call    main(): a frame of 416 bytes at 0x10000010
//   17 | let a = next(Step::Begin(String::from("a")));
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     call    next(s = Begin("a" in #1)): a frame of 240 bytes at 0x100001b0
//       10 | Step::Begin(x) => Step::End(x),
//          |     move    the value in `s`'s `Begin` -> `x`: 24 bytes copied; block #1 stays where it
//          |             is; what is left there is no longer valid
//          |     move    `x` -> a new `Step::End`: 24 bytes copied; block #1 stays where it is; `x` is
//          |             no longer valid
//          |     skip    `x`: nothing to drop, its value was moved into a new `Step::End` in line 10
//       14 | }
//          |     skip    the value in `s`'s `Begin`: its drop flag says: nothing to drop, its value
//          |             was moved to `x` in line 10
//          |     return  End("a" in #1) from next: its frame of 240 bytes is gone
//   17 | let a = next(Step::Begin(String::from("a")));
//      |     set     `a` = End("a" in #1): 32 bytes at 0x10000020
//   18 | let b = next(a);
//      |     move    `a` -> `s` of next: 32 bytes copied; block #1 stays where it is; `a` is no longer
//      |             valid
//      |     call    next(s = End("a" in #1)): a frame of 240 bytes at 0x100001b0
//       11 | Step::End(y) => Step::Begin(y),
//          |     move    the value in `s`'s `End` -> `y`: 24 bytes copied; block #1 stays where it is;
//          |             what is left there is no longer valid
//          |     move    `y` -> a new `Step::Begin`: 24 bytes copied; block #1 stays where it is; `y`
//          |             is no longer valid
//          |     skip    `y`: nothing to drop, its value was moved into a new `Step::Begin` in line 11
//       14 | }
//          |     skip    the value in `s`'s `End`: its drop flag says: nothing to drop, its value was
//          |             moved to `y` in line 11
//          |     return  Begin("a" in #1) from next: its frame of 240 bytes is gone
//   18 | let b = next(a);
//      |     set     `b` = Begin("a" in #1): 32 bytes at 0x10000040
//   19 | let c = next(Step::Over);
//      |     call    next(s = Over): a frame of 240 bytes at 0x100001b0
//       12 | other => other,
//          |     move    `s` -> `other`: 32 bytes copied; `s` is no longer valid
//          |     move    `other` -> the result: 32 bytes copied; `other` is no longer valid
//          |     skip    `other`: nothing to drop, its value was moved to the result in line 12
//       14 | }
//          |     skip    `s`: its drop flag says: nothing to drop, its value was moved to `other` in
//          |             line 12
//          |     return  Over from next: its frame of 240 bytes is gone
//   19 | let c = next(Step::Over);
//      |     set     `c` = Over: 32 bytes at 0x10000060
//   20 | next(c);
//      |     move    `c` -> `s` of next: 32 bytes copied; `c` is no longer valid
//      |     call    next(s = Over): a frame of 240 bytes at 0x100001b0
//       12 | other => other,
//          |     move    `s` -> `other`: 32 bytes copied; `s` is no longer valid
//          |     move    `other` -> the result: 32 bytes copied; `other` is no longer valid
//          |     skip    `other`: nothing to drop, its value was moved to the result in line 12
//       14 | }
//          |     skip    `s`: its drop flag says: nothing to drop, its value was moved to `other` in
//          |             line 12
//          |     return  Over from next: its frame of 240 bytes is gone
//   21 | drop(b);
//      |     move    `b` -> drop: 32 bytes copied; block #1 stays where it is; `b` is no longer valid
//      |     drop    what was `b`, Step
//      |       drop    the value in its `Begin`, String
//      |         free    block #1: 1 byte at 0x40000010 goes back to the heap
//   22 | println!("over");
//   23 | }
//      |     skip    `c`: nothing to drop, its value was moved to `s` of next in line 20
//      |     skip    `b`: nothing to drop, its value was moved into drop in line 21
//      |     skip    `a`: nothing to drop, its value was moved to `s` of next in line 18
//      |     return  from main: its frame of 416 bytes is gone
//
// Heap     1 block allocated (1 byte), 1 freed (1 byte), none leaked
//          at most 1 byte in use at a time; the heap has 1 page
// Stack    at most 672 bytes of your functions' frames, 1856 with the library's
//--- expected stdout
// over
