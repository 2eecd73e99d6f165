// Sizes and alignments of types of the library.
use std::collections::*;
use std::mem::{align_of, size_of};
type S = &'static str;
fn show<T>(what: &str) {
    println!("{what}: {} {}", size_of::<T>(), align_of::<T>());
}
fn main() {
    show::<String>("String");
    show::<Vec<i32>>("Vec<i32>");
    show::<Box<i32>>("Box<i32>");
    show::<Box<str>>("Box<str>");
    show::<Box<[u8]>>("Box<[u8]>");
    show::<Option<String>>("Option<String>");
    show::<Option<Vec<u8>>>("Option<Vec<u8>>");
    show::<Option<Box<u8>>>("Option<Box<u8>>");
    show::<Option<Option<String>>>("Option<Option<String>>");
    show::<Option<Option<Option<String>>>>("Option<Option<Option<String>>>");
    show::<Result<String, String>>("Result<String, String>");
    show::<Result<(), String>>("Result<(), String>");
    show::<Result<i32, std::num::ParseIntError>>("Result<i32, std::num::ParseIntError>");
    show::<Option<Option<Vec<i32>>>>("Option<Option<Vec<i32>>>");
    show::<HashMap<i32,i32>>("HashMap<i32,i32>");
    show::<HashMap<String, Vec<u8>>>("HashMap<String, Vec<u8>>");
    show::<Option<HashMap<i32,i32>>>("Option<HashMap<i32,i32>>");
    show::<HashSet<i32>>("HashSet<i32>");
    show::<Option<HashSet<i32>>>("Option<HashSet<i32>>");
    show::<BTreeMap<i32,i32>>("BTreeMap<i32,i32>");
    show::<BTreeSet<i32>>("BTreeSet<i32>");
    show::<VecDeque<i32>>("VecDeque<i32>");
    show::<Option<VecDeque<i32>>>("Option<VecDeque<i32>>");
    show::<BinaryHeap<i32>>("BinaryHeap<i32>");
    show::<Option<BinaryHeap<u8>>>("Option<BinaryHeap<u8>>");
    show::<LinkedList<i32>>("LinkedList<i32>");
    show::<Option<LinkedList<u8>>>("Option<LinkedList<u8>>");
    show::<std::ops::Range<i32>>("std::ops::Range<i32>");
    show::<std::ops::RangeInclusive<i32>>("std::ops::RangeInclusive<i32>");
    show::<std::ops::RangeInclusive<u8>>("std::ops::RangeInclusive<u8>");
    show::<std::ops::RangeFrom<u8>>("std::ops::RangeFrom<u8>");
    show::<std::ops::RangeTo<u8>>("std::ops::RangeTo<u8>");
    show::<std::ops::RangeFull>("std::ops::RangeFull");
    show::<std::ops::RangeToInclusive<u8>>("std::ops::RangeToInclusive<u8>");
    show::<std::ops::Bound<i32>>("std::ops::Bound<i32>");
    show::<Option<std::ops::RangeInclusive<i32>>>("Option<std::ops::RangeInclusive<i32>>");
    show::<std::str::Chars<'static>>("std::str::Chars<'static>");
    show::<std::str::CharIndices<'static>>("std::str::CharIndices<'static>");
    show::<std::str::Bytes<'static>>("std::str::Bytes<'static>");
    show::<std::char::ToUppercase>("std::char::ToUppercase");
    show::<std::char::ToLowercase>("std::char::ToLowercase");
    show::<std::slice::Iter<'static, i32>>("std::slice::Iter<'static, i32>");
    show::<std::slice::IterMut<'static, i32>>("std::slice::IterMut<'static, i32>");
    show::<std::slice::Windows<'static, i32>>("std::slice::Windows<'static, i32>");
    show::<std::slice::Chunks<'static, i32>>("std::slice::Chunks<'static, i32>");
    show::<std::slice::ChunksMut<'static, i32>>("std::slice::ChunksMut<'static, i32>");
    show::<std::slice::ChunksExact<'static, i32>>("std::slice::ChunksExact<'static, i32>");
    show::<std::slice::RChunks<'static, i32>>("std::slice::RChunks<'static, i32>");
    show::<std::slice::Split<'static, i32, fn(&i32)->bool>>("std::slice::Split<'static, i32, fn(&i32)->bool>");
    show::<std::vec::IntoIter<i32>>("std::vec::IntoIter<i32>");
    show::<std::vec::Drain<'static, i32>>("std::vec::Drain<'static, i32>");
    show::<std::vec::Splice<'static, std::vec::IntoIter<i32>>>("std::vec::Splice<'static, std::vec::IntoIter<i32>>");
    show::<std::array::IntoIter<i32, 3>>("std::array::IntoIter<i32, 3>");
    show::<std::string::Drain<'static>>("std::string::Drain<'static>");
    show::<std::option::IntoIter<i32>>("std::option::IntoIter<i32>");
    show::<std::option::Iter<'static, i32>>("std::option::Iter<'static, i32>");
    show::<std::option::IterMut<'static, i32>>("std::option::IterMut<'static, i32>");
    show::<std::result::IntoIter<i32>>("std::result::IntoIter<i32>");
    show::<std::result::Iter<'static, i32>>("std::result::Iter<'static, i32>");
    show::<std::iter::Rev<std::str::Chars<'static>>>("std::iter::Rev<std::str::Chars<'static>>");
    show::<std::iter::Enumerate<std::slice::Iter<'static, i32>>>("std::iter::Enumerate<std::slice::Iter<'static, i32>>");
    show::<std::iter::Peekable<std::str::Chars<'static>>>("std::iter::Peekable<std::str::Chars<'static>>");
    show::<std::iter::Peekable<std::slice::Iter<'static, i32>>>("std::iter::Peekable<std::slice::Iter<'static, i32>>");
    show::<std::iter::Skip<std::str::Chars<'static>>>("std::iter::Skip<std::str::Chars<'static>>");
    show::<std::iter::Take<std::str::Chars<'static>>>("std::iter::Take<std::str::Chars<'static>>");
    show::<std::iter::StepBy<std::ops::Range<i32>>>("std::iter::StepBy<std::ops::Range<i32>>");
    show::<std::iter::StepBy<std::slice::Iter<'static, i32>>>("std::iter::StepBy<std::slice::Iter<'static, i32>>");
    show::<std::iter::StepBy<std::ops::RangeInclusive<i32>>>("std::iter::StepBy<std::ops::RangeInclusive<i32>>");
    show::<std::iter::Chain<std::str::Chars<'static>, std::str::Chars<'static>>>("std::iter::Chain<std::str::Chars<'static>, std::str::Chars<'static>>");
    show::<std::iter::Chain<std::slice::Iter<'static, i32>, std::slice::Iter<'static, i32>>>("std::iter::Chain<std::slice::Iter<'static, i32>, std::slice::Iter<'static, i32>>");
    show::<std::iter::Cycle<std::slice::Iter<'static, i32>>>("std::iter::Cycle<std::slice::Iter<'static, i32>>");
    show::<std::iter::Cloned<std::slice::Iter<'static, i32>>>("std::iter::Cloned<std::slice::Iter<'static, i32>>");
    show::<std::iter::Copied<std::slice::Iter<'static, i32>>>("std::iter::Copied<std::slice::Iter<'static, i32>>");
    show::<std::iter::Fuse<std::str::Chars<'static>>>("std::iter::Fuse<std::str::Chars<'static>>");
    show::<std::iter::Once<i32>>("std::iter::Once<i32>");
    show::<std::iter::Repeat<i32>>("std::iter::Repeat<i32>");
    show::<std::iter::Empty<i32>>("std::iter::Empty<i32>");
    show::<std::iter::Map<std::str::Chars<'static>, fn(char)->char>>("std::iter::Map<std::str::Chars<'static>, fn(char)->char>");
    show::<std::iter::Filter<std::str::Chars<'static>, fn(&char)->bool>>("std::iter::Filter<std::str::Chars<'static>, fn(&char)->bool>");
    show::<std::iter::FilterMap<std::str::Chars<'static>, fn(char)->Option<char>>>("std::iter::FilterMap<std::str::Chars<'static>, fn(char)->Option<char>>");
    show::<std::iter::TakeWhile<std::str::Chars<'static>, fn(&char)->bool>>("std::iter::TakeWhile<std::str::Chars<'static>, fn(&char)->bool>");
    show::<std::iter::SkipWhile<std::str::Chars<'static>, fn(&char)->bool>>("std::iter::SkipWhile<std::str::Chars<'static>, fn(&char)->bool>");
    show::<std::iter::MapWhile<std::str::Chars<'static>, fn(char)->Option<char>>>("std::iter::MapWhile<std::str::Chars<'static>, fn(char)->Option<char>>");
    show::<std::iter::Inspect<std::str::Chars<'static>, fn(&char)>>("std::iter::Inspect<std::str::Chars<'static>, fn(&char)>");
    show::<std::iter::Scan<std::str::Chars<'static>, i32, fn(&mut i32, char)->Option<char>>>("std::iter::Scan<std::str::Chars<'static>, i32, fn(&mut i32, char)->Option<char>>");
    show::<std::iter::FlatMap<std::vec::IntoIter<i32>, Vec<i32>, fn(i32)->Vec<i32>>>("std::iter::FlatMap<std::vec::IntoIter<i32>, Vec<i32>, fn(i32)->Vec<i32>>");
    show::<std::iter::Flatten<std::vec::IntoIter<Vec<i32>>>>("std::iter::Flatten<std::vec::IntoIter<Vec<i32>>>");
    show::<std::iter::Successors<i32, fn(&i32)->Option<i32>>>("std::iter::Successors<i32, fn(&i32)->Option<i32>>");
    show::<std::iter::FromFn<fn()->Option<i32>>>("std::iter::FromFn<fn()->Option<i32>>");
    show::<std::iter::RepeatN<i32>>("std::iter::RepeatN<i32>");
    show::<std::iter::RepeatWith<fn()->i32>>("std::iter::RepeatWith<fn()->i32>");
    show::<std::iter::OnceWith<fn()->i32>>("std::iter::OnceWith<fn()->i32>");
    show::<hash_map::Entry<'static, i32, i32>>("hash_map::Entry<'static, i32, i32>");
    show::<hash_map::Entry<'static, String, i32>>("hash_map::Entry<'static, String, i32>");
    show::<hash_map::OccupiedEntry<'static, i32, i32>>("hash_map::OccupiedEntry<'static, i32, i32>");
    show::<hash_map::VacantEntry<'static, i32, i32>>("hash_map::VacantEntry<'static, i32, i32>");
    show::<hash_map::RandomState>("hash_map::RandomState");
    show::<vec_deque::Iter<'static, i32>>("vec_deque::Iter<'static, i32>");
    show::<vec_deque::IterMut<'static, i32>>("vec_deque::IterMut<'static, i32>");
    show::<vec_deque::IntoIter<i32>>("vec_deque::IntoIter<i32>");
    show::<vec_deque::Drain<'static, i32>>("vec_deque::Drain<'static, i32>");
    show::<binary_heap::Iter<'static, i32>>("binary_heap::Iter<'static, i32>");
    show::<binary_heap::IntoIter<i32>>("binary_heap::IntoIter<i32>");
    show::<binary_heap::Drain<'static, i32>>("binary_heap::Drain<'static, i32>");
    show::<binary_heap::PeekMut<'static, i32>>("binary_heap::PeekMut<'static, i32>");
    show::<linked_list::Iter<'static, i32>>("linked_list::Iter<'static, i32>");
    show::<linked_list::IterMut<'static, i32>>("linked_list::IterMut<'static, i32>");
    show::<linked_list::IntoIter<i32>>("linked_list::IntoIter<i32>");
    show::<std::cmp::Ordering>("std::cmp::Ordering");
    show::<Option<std::cmp::Ordering>>("Option<std::cmp::Ordering>");
    show::<std::cmp::Reverse<i32>>("std::cmp::Reverse<i32>");
    show::<std::num::ParseIntError>("std::num::ParseIntError");
    show::<std::num::ParseFloatError>("std::num::ParseFloatError");
    show::<std::num::TryFromIntError>("std::num::TryFromIntError");
    show::<std::num::IntErrorKind>("std::num::IntErrorKind");
    show::<std::num::FpCategory>("std::num::FpCategory");
    show::<std::str::Utf8Error>("std::str::Utf8Error");
    show::<std::string::FromUtf8Error>("std::string::FromUtf8Error");
    show::<std::str::ParseBoolError>("std::str::ParseBoolError");
    show::<std::char::ParseCharError>("std::char::ParseCharError");
    show::<std::char::CharTryFromError>("std::char::CharTryFromError");
    show::<std::array::TryFromSliceError>("std::array::TryFromSliceError");
    show::<std::fmt::Error>("std::fmt::Error");
    show::<std::fmt::Alignment>("std::fmt::Alignment");
    show::<std::num::Wrapping<i32>>("std::num::Wrapping<i32>");
    show::<std::num::Saturating<i32>>("std::num::Saturating<i32>");
    show::<std::num::NonZero<u8>>("std::num::NonZero<u8>");
    show::<Option<std::num::NonZero<u8>>>("Option<std::num::NonZero<u8>>");
    show::<std::num::NonZeroU32>("std::num::NonZeroU32");
    show::<Option<std::num::NonZeroU32>>("Option<std::num::NonZeroU32>");
    show::<std::mem::Discriminant<Option<u8>>>("std::mem::Discriminant<Option<u8>>");
    show::<std::mem::Discriminant<Option<Box<u8>>>>("std::mem::Discriminant<Option<Box<u8>>>");
    show::<std::mem::ManuallyDrop<u8>>("std::mem::ManuallyDrop<u8>");
    show::<std::marker::PhantomData<u8>>("std::marker::PhantomData<u8>");
    show::<std::convert::Infallible>("std::convert::Infallible");
    show::<std::io::Error>("std::io::Error");
    show::<std::io::ErrorKind>("std::io::ErrorKind");
    show::<std::io::Cursor<Vec<u8>>>("std::io::Cursor<Vec<u8>>");
    show::<std::io::Result<()>>("std::io::Result<()>");
    show::<std::io::Result<usize>>("std::io::Result<usize>");
    show::<std::io::Empty>("std::io::Empty");
    show::<std::io::Sink>("std::io::Sink");
    show::<std::process::ExitCode>("std::process::ExitCode");
    show::<std::borrow::Cow<'static, str>>("std::borrow::Cow<'static, str>");
    show::<std::borrow::Cow<'static, [i32]>>("std::borrow::Cow<'static, [i32]>");
    show::<Option<std::borrow::Cow<'static, str>>>("Option<std::borrow::Cow<'static, str>>");
    show::<Option<std::num::ParseIntError>>("Option<std::num::ParseIntError>");
    show::<Option<std::str::Chars<'static>>>("Option<std::str::Chars<'static>>");
    show::<Option<std::slice::Iter<'static, i32>>>("Option<std::slice::Iter<'static, i32>>");
    show::<Option<std::vec::IntoIter<i32>>>("Option<std::vec::IntoIter<i32>>");
    show::<Option<char>>("Option<char>");
    show::<Option<Option<char>>>("Option<Option<char>>");
    show::<Option<Option<bool>>>("Option<Option<bool>>");
    show::<Option<std::ops::Range<i32>>>("Option<std::ops::Range<i32>>");
    show::<std::fmt::DebugStruct<'static, 'static>>("std::fmt::DebugStruct<'static, 'static>");
    show::<std::fmt::DebugList<'static, 'static>>("std::fmt::DebugList<'static, 'static>");
    show::<std::slice::RSplit<'static, i32, fn(&i32)->bool>>("std::slice::RSplit<'static, i32, fn(&i32)->bool>");
    show::<std::slice::SplitN<'static, i32, fn(&i32)->bool>>("std::slice::SplitN<'static, i32, fn(&i32)->bool>");
    show::<std::slice::RChunksExact<'static, i32>>("std::slice::RChunksExact<'static, i32>");
    show::<std::slice::ChunksExactMut<'static, i32>>("std::slice::ChunksExactMut<'static, i32>");
    show::<std::slice::RChunksMut<'static,i32>>("std::slice::RChunksMut<'static,i32>");
    show::<std::slice::ChunkBy<'static, i32, fn(&i32,&i32)->bool>>("std::slice::ChunkBy<'static, i32, fn(&i32,&i32)->bool>");
    show::<std::str::EncodeUtf16<'static>>("std::str::EncodeUtf16<'static>");
}

//--- expected stdout
// String: 24 8
// Vec<i32>: 24 8
// Box<i32>: 8 8
// Box<str>: 16 8
// Box<[u8]>: 16 8
// Option<String>: 24 8
// Option<Vec<u8>>: 24 8
// Option<Box<u8>>: 8 8
// Option<Option<String>>: 24 8
// Option<Option<Option<String>>>: 24 8
// Result<String, String>: 32 8
// Result<(), String>: 24 8
// Result<i32, std::num::ParseIntError>: 8 4
// Option<Option<Vec<i32>>>: 24 8
// HashMap<i32,i32>: 48 8
// HashMap<String, Vec<u8>>: 48 8
// Option<HashMap<i32,i32>>: 48 8
// HashSet<i32>: 48 8
// Option<HashSet<i32>>: 48 8
// BTreeMap<i32,i32>: 24 8
// BTreeSet<i32>: 24 8
// VecDeque<i32>: 32 8
// Option<VecDeque<i32>>: 32 8
// BinaryHeap<i32>: 24 8
// Option<BinaryHeap<u8>>: 24 8
// LinkedList<i32>: 24 8
// Option<LinkedList<u8>>: 32 8
// std::ops::Range<i32>: 8 4
// std::ops::RangeInclusive<i32>: 12 4
// std::ops::RangeInclusive<u8>: 3 1
// std::ops::RangeFrom<u8>: 1 1
// std::ops::RangeTo<u8>: 1 1
// std::ops::RangeFull: 0 1
// std::ops::RangeToInclusive<u8>: 1 1
// std::ops::Bound<i32>: 8 4
// Option<std::ops::RangeInclusive<i32>>: 12 4
// std::str::Chars<'static>: 16 8
// std::str::CharIndices<'static>: 24 8
// std::str::Bytes<'static>: 16 8
// std::char::ToUppercase: 32 8
// std::char::ToLowercase: 32 8
// std::slice::Iter<'static, i32>: 16 8
// std::slice::IterMut<'static, i32>: 16 8
// std::slice::Windows<'static, i32>: 24 8
// std::slice::Chunks<'static, i32>: 24 8
// std::slice::ChunksMut<'static, i32>: 24 8
// std::slice::ChunksExact<'static, i32>: 40 8
// std::slice::RChunks<'static, i32>: 24 8
// std::slice::Split<'static, i32, fn(&i32)->bool>: 32 8
// std::vec::IntoIter<i32>: 32 8
// std::vec::Drain<'static, i32>: 40 8
// std::vec::Splice<'static, std::vec::IntoIter<i32>>: 72 8
// std::array::IntoIter<i32, 3>: 32 8
// std::string::Drain<'static>: 40 8
// std::option::IntoIter<i32>: 8 4
// std::option::Iter<'static, i32>: 8 8
// std::option::IterMut<'static, i32>: 8 8
// std::result::IntoIter<i32>: 8 4
// std::result::Iter<'static, i32>: 8 8
// std::iter::Rev<std::str::Chars<'static>>: 16 8
// std::iter::Enumerate<std::slice::Iter<'static, i32>>: 24 8
// std::iter::Peekable<std::str::Chars<'static>>: 24 8
// std::iter::Peekable<std::slice::Iter<'static, i32>>: 32 8
// std::iter::Skip<std::str::Chars<'static>>: 24 8
// std::iter::Take<std::str::Chars<'static>>: 24 8
// std::iter::StepBy<std::ops::Range<i32>>: 24 8
// std::iter::StepBy<std::slice::Iter<'static, i32>>: 32 8
// std::iter::StepBy<std::ops::RangeInclusive<i32>>: 24 8
// std::iter::Chain<std::str::Chars<'static>, std::str::Chars<'static>>: 32 8
// std::iter::Chain<std::slice::Iter<'static, i32>, std::slice::Iter<'static, i32>>: 32 8
// std::iter::Cycle<std::slice::Iter<'static, i32>>: 32 8
// std::iter::Cloned<std::slice::Iter<'static, i32>>: 16 8
// std::iter::Copied<std::slice::Iter<'static, i32>>: 16 8
// std::iter::Fuse<std::str::Chars<'static>>: 16 8
// std::iter::Once<i32>: 8 4
// std::iter::Repeat<i32>: 4 4
// std::iter::Empty<i32>: 0 1
// std::iter::Map<std::str::Chars<'static>, fn(char)->char>: 24 8
// std::iter::Filter<std::str::Chars<'static>, fn(&char)->bool>: 24 8
// std::iter::FilterMap<std::str::Chars<'static>, fn(char)->Option<char>>: 24 8
// std::iter::TakeWhile<std::str::Chars<'static>, fn(&char)->bool>: 32 8
// std::iter::SkipWhile<std::str::Chars<'static>, fn(&char)->bool>: 32 8
// std::iter::MapWhile<std::str::Chars<'static>, fn(char)->Option<char>>: 24 8
// std::iter::Inspect<std::str::Chars<'static>, fn(&char)>: 24 8
// std::iter::Scan<std::str::Chars<'static>, i32, fn(&mut i32, char)->Option<char>>: 32 8
// std::iter::FlatMap<std::vec::IntoIter<i32>, Vec<i32>, fn(i32)->Vec<i32>>: 104 8
// std::iter::Flatten<std::vec::IntoIter<Vec<i32>>>: 96 8
// std::iter::Successors<i32, fn(&i32)->Option<i32>>: 16 8
// std::iter::FromFn<fn()->Option<i32>>: 8 8
// std::iter::RepeatN<i32>: 16 8
// std::iter::RepeatWith<fn()->i32>: 8 8
// std::iter::OnceWith<fn()->i32>: 8 8
// hash_map::Entry<'static, i32, i32>: 24 8
// hash_map::Entry<'static, String, i32>: 40 8
// hash_map::OccupiedEntry<'static, i32, i32>: 16 8
// hash_map::VacantEntry<'static, i32, i32>: 24 8
// hash_map::RandomState: 16 8
// vec_deque::Iter<'static, i32>: 32 8
// vec_deque::IterMut<'static, i32>: 32 8
// vec_deque::IntoIter<i32>: 32 8
// vec_deque::Drain<'static, i32>: 40 8
// binary_heap::Iter<'static, i32>: 16 8
// binary_heap::IntoIter<i32>: 32 8
// binary_heap::Drain<'static, i32>: 40 8
// binary_heap::PeekMut<'static, i32>: 16 8
// linked_list::Iter<'static, i32>: 24 8
// linked_list::IterMut<'static, i32>: 24 8
// linked_list::IntoIter<i32>: 24 8
// std::cmp::Ordering: 1 1
// Option<std::cmp::Ordering>: 1 1
// std::cmp::Reverse<i32>: 4 4
// std::num::ParseIntError: 1 1
// std::num::ParseFloatError: 1 1
// std::num::TryFromIntError: 0 1
// std::num::IntErrorKind: 1 1
// std::num::FpCategory: 1 1
// std::str::Utf8Error: 16 8
// std::string::FromUtf8Error: 40 8
// std::str::ParseBoolError: 0 1
// std::char::ParseCharError: 1 1
// std::char::CharTryFromError: 0 1
// std::array::TryFromSliceError: 0 1
// std::fmt::Error: 0 1
// std::fmt::Alignment: 1 1
// std::num::Wrapping<i32>: 4 4
// std::num::Saturating<i32>: 4 4
// std::num::NonZero<u8>: 1 1
// Option<std::num::NonZero<u8>>: 1 1
// std::num::NonZeroU32: 4 4
// Option<std::num::NonZeroU32>: 4 4
// std::mem::Discriminant<Option<u8>>: 8 8
// std::mem::Discriminant<Option<Box<u8>>>: 8 8
// std::mem::ManuallyDrop<u8>: 1 1
// std::marker::PhantomData<u8>: 0 1
// std::convert::Infallible: 0 1
// std::io::Error: 8 8
// std::io::ErrorKind: 1 1
// std::io::Cursor<Vec<u8>>: 32 8
// std::io::Result<()>: 8 8
// std::io::Result<usize>: 16 8
// std::io::Empty: 0 1
// std::io::Sink: 0 1
// std::process::ExitCode: 1 1
// std::borrow::Cow<'static, str>: 24 8
// std::borrow::Cow<'static, [i32]>: 24 8
// Option<std::borrow::Cow<'static, str>>: 24 8
// Option<std::num::ParseIntError>: 1 1
// Option<std::str::Chars<'static>>: 16 8
// Option<std::slice::Iter<'static, i32>>: 16 8
// Option<std::vec::IntoIter<i32>>: 32 8
// Option<char>: 4 4
// Option<Option<char>>: 4 4
// Option<Option<bool>>: 1 1
// Option<std::ops::Range<i32>>: 12 4
// std::fmt::DebugStruct<'static, 'static>: 16 8
// std::fmt::DebugList<'static, 'static>: 16 8
// std::slice::RSplit<'static, i32, fn(&i32)->bool>: 32 8
// std::slice::SplitN<'static, i32, fn(&i32)->bool>: 40 8
// std::slice::RChunksExact<'static, i32>: 40 8
// std::slice::ChunksExactMut<'static, i32>: 40 8
// std::slice::RChunksMut<'static,i32>: 24 8
// std::slice::ChunkBy<'static, i32, fn(&i32,&i32)->bool>: 24 8
// std::str::EncodeUtf16<'static>: 24 8
