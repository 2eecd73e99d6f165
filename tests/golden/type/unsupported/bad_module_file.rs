// Modules in files of their own are not read.
mod shapes; //~ unsupported

fn main() {
    shapes::draw();
}
