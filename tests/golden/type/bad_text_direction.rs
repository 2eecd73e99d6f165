// Characters that change the direction of text hide what a program does.
// ‮odd //~ text_direction_codepoint_in_comment
fn main() {
    let a = "‮odd"; //~ text_direction_codepoint_in_literal
    println!("{a}");
}
