// A constant or static has a size; if its type is wrong, its value is not asked for.
const TEXT: str = todo!(); //~ E0277
const PAIR: (str, i32) = todo!(); //~ E0277
static LIST: Vec<str> = todo!(); //~ E0277
static NAME: str = todo!(); //~ E0277
const GOOD: (i32, i32) = todo!(); //~ E0080

struct Copied<T: Copy>(T);
const OWNED: Copied<String> = todo!(); //~ E0277

trait Named {
    const NAME: str;
}

fn main() {}
