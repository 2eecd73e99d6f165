// An unknown trait.
struct A;

impl Flying for A {} //~ E0405

fn main() {}
