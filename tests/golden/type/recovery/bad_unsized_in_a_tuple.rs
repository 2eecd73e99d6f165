// All parts of a tuple but the last one need a size, wherever the tuple stands.
struct Named {
    pair: &'static (str, i32), //~ E0277
}

fn behind(pair: &(str, i32)) {} //~ E0277

fn last(pair: &(i32, str)) {}

fn deep(list: Vec<&(i32, [u8], i32)>) {} //~ E0277

fn main() {
    let pair: Option<&(str, i32)> = None; //~ E0277
}
