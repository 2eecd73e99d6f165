// A method that asks for more than its trait.
trait Show {
    fn show<T>(&self, other: T);
}

struct Screen;

impl Show for Screen {
    fn show<T: Copy>(&self, other: T) { //~ E0276
        let _a = other;
        let _b = other;
    }
}

fn main() {
    Screen.show(1);
}
