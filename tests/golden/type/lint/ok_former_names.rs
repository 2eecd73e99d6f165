// Names that lints had once.
#![allow(unused_tuple_struct_fields)]
#![allow(const_err)]
#[allow(unused_doc_comment)]
fn main() {
    /// nobody reads this
    let x = 3;
    println!("{x}");
}
#[allow(redundant_semicolon, private_in_public)]
pub fn f() {
    ;
}
