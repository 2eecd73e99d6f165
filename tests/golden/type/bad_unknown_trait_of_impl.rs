// Beside a trait that does not exist, its arguments are looked up, and who may write the impl is not asked.
struct My;

impl<T> Nada<T, Nope<T>> for My {} //~ E0405 E0425

impl Nada< //~ E0405
    Nope, //~ E0425
> for Vec<
    My2, //~ E0425
> {
}

impl<T: Display> ToString for T { //~ E0405
    fn to_string(&self) -> String {
        String::new()
    }
}

impl<T> Clone for Box<T> where T: Nada {} //~ E0405

fn main() {}
