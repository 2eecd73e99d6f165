// main takes no type parameters.
fn main<T>() {} //~ E0131
