// Arms with several lifetimes give the match one of its own, which is borrowed again for what is wanted: the match is told.
fn odd(n: i32) -> bool {
    n % 2 == 1
}

fn arms<'a, 'b>(_a: &'a String, b: &'b String) -> &'a String {
    match odd(0) {  //~ lifetime
        true => b,
        false => b,
    }
}

fn blocks<'a, 'b>(_a: &'a String, b: &'b String) -> &'a String {
    match odd(0) {
        true => {
            b
        }
        false => {
            b  //~ lifetime
        }
    }
}

fn breaks<'a, 'b>(_a: &'a String, b: &'b String) -> &'a String {
    loop {  //~ lifetime
        if odd(0) {
            break &*b;
        }
        break b;
    }
}

fn first_is_wanted<'a, 'b>(a: &'a String, b: &'b String) -> &'a String {
    match odd(0) {  //~ lifetime
        true => a,
        false => b,
    }
}

fn main() {}
