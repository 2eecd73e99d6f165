// The escapes of a text are adapters, and `{:?}` shows them as such; a mark upon a letter is not escaped behind one.
fn main() {
    let text = "a\n\u{301}";
    let mut debug = text.escape_debug();
    println!("{debug} {debug:?}");
    debug.next();
    println!("{debug:?}");
    debug.by_ref().for_each(drop);
    println!("{debug:?} {:?}", debug.size_hint());
    let mut default = text.escape_default();
    default.next();
    println!("{default} {default:?}");
    println!("{:#?}", "é".escape_unicode().next());
    println!("{} {}", "\u{301}x".escape_debug(), "x\u{301}".escape_debug());
    let mut letter = 'x'.escape_debug();
    letter.next();
    println!("{:#?} {}", letter, letter.len());
    println!("{}", std::mem::size_of::<std::str::EscapeDebug>());
}

//--- expected stdout
// a\ń EscapeDebug { inner: Chain { a: Some(Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter { inner: Item { opt: Some(EscapeDebug(EscapeIterInner('a'))) } }) }, frontiter: None, backiter: None } }), b: Some(FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: Chars(['\n', '\u{301}']) }) }, frontiter: None, backiter: None } }) } }
// EscapeDebug { inner: Chain { a: Some(Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter { inner: Item { opt: None } }) }, frontiter: Some(EscapeDebug(EscapeIterInner('a'))), backiter: None } }), b: Some(FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: Chars(['\n', '\u{301}']) }) }, frontiter: None, backiter: None } }) } }
// EscapeDebug { inner: Chain { a: None, b: Some(FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: Chars([]) }) }, frontiter: None, backiter: None } }) } } (0, Some(0))
// \n\u{301} EscapeDefault { inner: FlatMap { inner: FlattenCompat { iter: Fuse { iter: Some(Map { iter: Chars(['\n', '\u{301}']) }) }, frontiter: Some(EscapeDefault(EscapeIterInner(''))), backiter: None } } }
// Some(
//     '\\',
// )
// \u{301}x x́
// EscapeDebug(
//     EscapeIterInner(
//         'x',
//     ),
// ) 0
// 120
