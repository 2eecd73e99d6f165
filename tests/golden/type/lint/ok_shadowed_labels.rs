// A label that hides an outer one is told, unless the outer one cannot be meant: it is in another
// function, a closure, or behind its loop. What a `for` goes over stands outside of the loop.
fn main() {
    'a: for i in 0..2 {
        'a: for j in 0..2 {
            if j == 1 {
                break 'a;
            }
            println!("{i} {j}");
        }
    }
    'b: loop {
        'b: loop {
            break 'b;
        }
        break 'b;
    }
    'c: loop {
        break 'c;
    }
    'c: {
        break 'c;
    }
    'd: while true {
        let inner = || {
            'd: loop {
                break 'd;
            }
        };
        fn other() {
            'd: loop {
                break 'd;
            }
        }
        inner();
        other();
        break 'd;
    }
    'e: for outer in 0..3 {
        'e: for inner in {
            if outer == 1 {
                break 'e;
            }
            0..1
        } {
            println!("{outer} {inner}");
        }
    }
    '_f: loop {
        '_f: loop {
            break;
        }
        break;
    }
}
