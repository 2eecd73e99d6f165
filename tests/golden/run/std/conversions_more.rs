// Conversions that can fail, of slices, texts, characters and numbers; parts taken off a slice.
use std::collections::VecDeque;

fn main() {
    let mut v = vec![1, 2, 3];
    println!("{:?}", <[i32; 3]>::try_from(&mut v[..]));
    let pair: &mut [i32; 2] = (&mut v[1..]).try_into().unwrap();
    pair[0] = 9;
    println!("{:?}", v);
    println!("{:?}", Box::<[i32; 3]>::try_from(v.clone()));
    println!("{:?}", Box::<[i32; 2]>::try_from(v.clone()));
    println!("{:?}", <Box<[i32; 3]>>::try_from(v.into_boxed_slice()).map(LenOf::len_of));
    println!("{:?} {:?}", u16::try_from('ß'), u16::try_from('😀'));
    println!("{:?} {:?}", u8::try_from('ÿ'), u8::try_from('Ā').is_err());
    println!("{:?} {:?} {:?}", bool::try_from(1), bool::try_from(0u8), bool::try_from(7i64));
    println!("{:?} {:?}", String::try_from(vec![104, 105]), String::try_from(vec![255]).is_err());
    println!("{:?}", Vec::from(&mut [1, 2]));
    println!("{:?}", [[1, 2], [3, 4]].join(&[0, 0][..]));
    println!("{:?}", vec![[1, 2], [3, 4]].into_flattened());
    let d = VecDeque::from([1, 2]);
    println!("{} {} {}", d == &[1, 2], d == &[1, 2][..], &mut [1, 2][..] == [1, 2]);
    let mut rest: &[i32] = &[1, 2, 3];
    println!("{:?}", rest.split_off_first());
    println!("{:?}", rest.split_off_last());
    println!("{:?}", rest);
    let mut text = String::from("abc");
    text.as_mut_str().make_ascii_uppercase();
    println!("{:?}", text.split_off(1));
}

trait LenOf {
    fn len_of(self) -> usize;
}

impl LenOf for Box<[i32; 3]> {
    fn len_of(self) -> usize {
        self.len()
    }
}

//--- expected stdout
// Ok([1, 2, 3])
// [1, 9, 3]
// Ok([1, 9, 3])
// Err([1, 9, 3])
// Ok(3)
// Ok(223) Err(TryFromCharError(()))
// Ok(255) true
// Ok(true) Ok(false) Err(TryFromIntError(()))
// Ok("hi") true
// [1, 2]
// [1, 2, 0, 0, 3, 4]
// [1, 2, 3, 4]
// true true true
// Some(1)
// Some(3)
// [2]
// "BC"
