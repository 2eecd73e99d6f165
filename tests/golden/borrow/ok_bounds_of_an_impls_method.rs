// Bounds of an impl's method that are those of the trait's, with other names for the lifetimes.
trait Visit<T> {
    fn each<I>(items: I) -> u32
    where
        I: Iterator<Item = T>;
    fn by_ref<F: Fn(&T) -> u16>(f: F, t: T) -> u16;
    fn back<'a, F: Fn(&'a T) -> &'a T>(f: F, t: &'a T) -> &'a T;
    fn any<F: for<'x> Fn(&'x T) -> &'x T>(f: F, t: T);
}

struct Here;

impl Visit<u8> for Here {
    fn each<I>(items: I) -> u32
    where
        I: Iterator<Item = u8>,
    {
        items.map(u32::from).sum()
    }
    fn by_ref<F: Fn(&u8) -> u16>(f: F, t: u8) -> u16 {
        f(&t)
    }
    fn back<'b, H: Fn(&'b u8) -> &'b u8>(f: H, t: &'b u8) -> &'b u8 {
        f(t)
    }
    fn any<F: for<'y> Fn(&'y u8) -> &'y u8>(f: F, t: u8) {
        f(&t);
    }
}

impl<'q> Visit<&'q u8> for Here {
    fn each<I>(items: I) -> u32
    where
        I: Iterator<Item = &'q u8>,
    {
        items.map(|x| u32::from(*x)).sum()
    }
    fn by_ref<F>(f: F, t: &'q u8) -> u16
    where
        F: Fn(&&'q u8) -> u16,
    {
        f(&t)
    }
    fn back<'b, H: Fn(&'b &'q u8) -> &'b &'q u8>(f: H, t: &'b &'q u8) -> &'b &'q u8 {
        f(t)
    }
    fn any<F: for<'x> Fn(&'x &'q u8) -> &'x &'q u8>(f: F, t: &'q u8) {
        f(&t);
    }
}

fn main() {
    println!("{}", <Here as Visit<u8>>::each([1u8, 2].into_iter()));
    println!("{}", <Here as Visit<&u8>>::each([1u8, 2].iter()));
    println!("{}", Here::by_ref(|x: &u8| u16::from(*x), 3u8));
    println!("{}", Here::back(|x: &u8| x, &4u8));
    Here::any(|x: &u8| x, 5u8);
}
