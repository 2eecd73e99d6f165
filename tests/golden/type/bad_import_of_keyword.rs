// A module that is imported by a keyword needs a name.
mod shapes {
    use super; //~ syntax
    use super::{self}; //~ syntax
    use crate; //~ syntax
}

fn main() {}
