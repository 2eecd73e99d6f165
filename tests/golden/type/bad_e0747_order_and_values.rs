// Lifetimes come first; what is a value stands where a constant does, a variable nowhere.
struct Text<'a, T>(&'a T);
struct Grid<T, const N: usize>([T; N]);
const SIZE: usize = 3;
fn swapped(_t: Text<i32, 'static>) {} //~ E0747
fn value_for_type(_v: Vec<SIZE>) {} //~ E0747
fn main() {
    let n = 3;
    let _a: Grid<i32, n> = Grid([1, 2, 3]); //~ E0435 E0747
    let _b: Grid<i32, { n + 1 }> = Grid([1, 2, 3, 4]); //~ E0435
    let _c: Option<n> = None; //~ E0435
    let _d: Grid<i32, SIZE> = Grid([1, 2, 3]);
}
