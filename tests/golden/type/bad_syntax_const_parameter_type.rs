// A const parameter is an integer, a bool or a char.
struct Grid<const STEP: f32> { //~ syntax
    cells: u32,
}

fn main() {}
