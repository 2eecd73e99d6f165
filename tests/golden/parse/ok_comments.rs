// Line, block, nested and documentation comments.
//! Of the file.

/// Of the function.
fn main() {
    /* block /* nested */ still */
    let a = 1 /* inside */ + 2; // to the end
    /** outer */
    fn f() {}
    /**/
    f();
    println!("{a} // no comment /* nor this */");
}
