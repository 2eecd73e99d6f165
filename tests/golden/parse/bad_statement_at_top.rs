// Statements stand in functions.
println("x"); //~ syntax

fn main() {}
