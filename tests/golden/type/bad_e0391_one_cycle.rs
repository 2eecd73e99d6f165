// A cycle of supertraits is told once, each other one for itself.
trait A: B {} //~ E0391
trait B: C {}
trait C: A {}
trait D: E {} //~ E0391
trait E: D {}
trait F: A {}
fn main() {}
