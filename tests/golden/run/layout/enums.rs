// Enums of the program: tags, payloads, niches in one of several variants.
use std::mem::{align_of, size_of};

fn show<T>(name: &str) {
    println!("{name}: {} {}", size_of::<T>(), align_of::<T>());
}

enum Never {}
enum Single {
    _Only,
}
enum SingleField {
    _Only(u32),
}
enum Color {
    _R,
    _G,
    _B,
}
enum Big {
    _A = 1000,
    _B = 5,
}
enum Negative {
    _A = -1,
    _B = 200,
}
enum Shape {
    _Circle(f64),
    _Rect(f64, f64),
    _Point,
}
enum Message {
    _Quit,
    _Move { x: i32, y: i32 },
    _Write(String),
    _Color(u8, u8, u8),
}
enum List {
    _Cons(i32, Box<List>),
    _Nil,
}
enum Tree {
    _Leaf,
    _Node(Box<Tree>, i32, Box<Tree>),
}
enum Json {
    _Null,
    _Bool(bool),
    _Number(f64),
    _Text(String),
    _Array(Vec<Json>),
}
enum WithBool {
    _A(bool),
    _B,
    _C,
}
enum WithBoolAndByte {
    _A(bool, u32),
    _B(u8),
    _C,
}
enum TwoStrings {
    _A(String),
    _B(String),
}
enum StringOrUnits {
    _S(String),
    _X,
    _Y,
    _Z,
}
enum NestedColor {
    _C(Color),
    _Other,
    _More,
}
enum NestedShape {
    _S(Shape),
    _None,
}
enum BoxOr {
    _B(Box<u8>),
    _A,
    _C,
}
enum RefOrByte<'a> {
    _R(&'a str),
    _B(u8),
}
enum Wide {
    _A(u128),
    _B,
}
enum Mixed {
    _A(u8),
    _B(u16),
    _C(u8, u8, u8),
}
enum WithNever {
    _A(u32),
    _B(Never),
}
enum Packed {
    _A(u8, u32),
    _B(u32, u8),
    _C(u16),
}
#[repr(u8)]
enum Tagged {
    _A(u8),
    _B,
}
#[repr(u32)]
enum Tagged32 {
    _A,
    _B,
}
#[repr(i16)]
enum Tagged16 {
    _A = -3,
    _B,
}

fn main() {
    show::<Never>("Never");
    show::<Single>("Single");
    show::<SingleField>("SingleField");
    show::<Color>("Color");
    show::<Big>("Big");
    show::<Negative>("Negative");
    show::<Shape>("Shape");
    show::<Message>("Message");
    show::<List>("List");
    show::<Tree>("Tree");
    show::<Json>("Json");
    show::<WithBool>("WithBool");
    show::<WithBoolAndByte>("WithBoolAndByte");
    show::<TwoStrings>("TwoStrings");
    show::<StringOrUnits>("StringOrUnits");
    show::<NestedColor>("NestedColor");
    show::<NestedShape>("NestedShape");
    show::<BoxOr>("BoxOr");
    show::<RefOrByte>("RefOrByte");
    show::<Wide>("Wide");
    show::<Mixed>("Mixed");
    show::<WithNever>("WithNever");
    show::<Packed>("Packed");
    show::<Tagged>("Tagged");
    show::<Tagged32>("Tagged32");
    show::<Tagged16>("Tagged16");
    show::<Option<Never>>("Option<Never>");
    show::<Result<u32, Never>>("Result<u32, Never>");
    show::<Option<Single>>("Option<Single>");
    show::<Option<SingleField>>("Option<SingleField>");
    show::<Option<Color>>("Option<Color>");
    show::<Option<Big>>("Option<Big>");
    show::<Option<Shape>>("Option<Shape>");
    show::<Option<Message>>("Option<Message>");
    show::<Option<List>>("Option<List>");
    show::<Option<Tree>>("Option<Tree>");
    show::<Option<Json>>("Option<Json>");
    show::<Option<Option<Json>>>("Option<Option<Json>>");
    show::<Option<WithBool>>("Option<WithBool>");
    show::<Option<WithBoolAndByte>>("Option<WithBoolAndByte>");
    show::<Option<TwoStrings>>("Option<TwoStrings>");
    show::<Option<StringOrUnits>>("Option<StringOrUnits>");
    show::<Option<NestedColor>>("Option<NestedColor>");
    show::<Option<BoxOr>>("Option<BoxOr>");
    show::<Option<RefOrByte>>("Option<RefOrByte>");
    show::<Option<Mixed>>("Option<Mixed>");
    show::<Option<WithNever>>("Option<WithNever>");
    show::<Option<Packed>>("Option<Packed>");
    show::<Option<Tagged>>("Option<Tagged>");
    show::<Option<Tagged32>>("Option<Tagged32>");
    show::<(Color, u32, Color)>("(Color, u32, Color)");
    show::<[Shape; 2]>("[Shape; 2]");
    show::<Box<List>>("Box<List>");
    show::<Option<Box<List>>>("Option<Box<List>>");
}

//--- expected stdout
// Never: 0 1
// Single: 0 1
// SingleField: 4 4
// Color: 1 1
// Big: 2 2
// Negative: 2 2
// Shape: 24 8
// Message: 24 8
// List: 16 8
// Tree: 24 8
// Json: 32 8
// WithBool: 1 1
// WithBoolAndByte: 8 4
// TwoStrings: 32 8
// StringOrUnits: 24 8
// NestedColor: 1 1
// NestedShape: 24 8
// BoxOr: 16 8
// RefOrByte: 16 8
// Wide: 32 16
// Mixed: 4 2
// WithNever: 4 4
// Packed: 8 4
// Tagged: 2 1
// Tagged32: 4 4
// Tagged16: 2 2
// Option<Never>: 0 1
// Result<u32, Never>: 4 4
// Option<Single>: 1 1
// Option<SingleField>: 8 4
// Option<Color>: 1 1
// Option<Big>: 2 2
// Option<Shape>: 24 8
// Option<Message>: 24 8
// Option<List>: 16 8
// Option<Tree>: 24 8
// Option<Json>: 32 8
// Option<Option<Json>>: 32 8
// Option<WithBool>: 1 1
// Option<WithBoolAndByte>: 8 4
// Option<TwoStrings>: 32 8
// Option<StringOrUnits>: 24 8
// Option<NestedColor>: 1 1
// Option<BoxOr>: 16 8
// Option<RefOrByte>: 24 8
// Option<Mixed>: 4 2
// Option<WithNever>: 8 4
// Option<Packed>: 8 4
// Option<Tagged>: 2 1
// Option<Tagged32>: 4 4
// (Color, u32, Color): 8 4
// [Shape; 2]: 48 8
// Box<List>: 8 8
// Option<Box<List>>: 8 8
