// An import of a type that is not declared.
use Colour::Red; //~ E0432

fn main() {}
