// An empty impl of Drop.
struct S;

impl Drop for S {} //~ E0046

fn main() {
    let _s = S;
}
