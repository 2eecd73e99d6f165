// Whether a constant of a generic type can be computed is known for each type.
struct Grid<const N: usize>;

impl<const N: usize> Grid<N> {
    const LAST: usize = N - 1; //~ E0080
}

fn last<const N: usize>() -> usize {
    Grid::<N>::LAST
}

fn main() {
    println!("{}", last::<3>());
    println!("{}", last::<0>());
}
