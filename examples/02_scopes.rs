// A variable lives as long as its scope.
//
// A pair of braces is a scope. What is declared inside ends at the closing brace, in reverse order:
// the last one declared goes first. A second `let` with the same name is a new variable: it hides the
// old one, which goes on living until its own scope ends.
//
// Look for: `inner` ends before `main` goes on, and its block is freed there. The first `name` is
// hidden, not gone: its block is freed at the end of `main`, after the second one's.

fn main() {
    let name = String::from("outer");
    {
        let inner = String::from("inner");
        println!("{name} and {inner}");
    }
    println!("{name} alone");

    let name = String::from("a new name");
    println!("{name}");
}
