// `!` stands as the result of a function only.
fn stop() -> ! {
    panic!()
}
fn f(g: fn() -> !) {}
fn main() {
    let x: ! = stop(); //~ E0658
    let y: Option<!> = None; //~ E0658
    f(stop);
}
