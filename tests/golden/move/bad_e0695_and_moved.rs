// A `break` or `continue` that lacks a label means the loop all the same: what else is wrong with the body is told.
fn breaks() {
    let s = String::new();
    loop {
        'b: {
            if s.len() > 1 {  //~ E0382
                break;  //~ E0695
            }
            drop(s);
        }
    }
}

fn continues() {
    let s = String::new();
    while s.is_empty() {  //~ E0382
        'b: {
            drop(s);
            continue;  //~ E0695
        }
    }
}

fn no_loop() {
    let s = String::new();
    'b: {
        if s.len() > 1 {
            break;  //~ E0695
        }
        drop(s);
    }
    drop(s);
}

fn main() {}
