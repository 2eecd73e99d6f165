// Readers of bytes in memory, buffered readers and writers, parts of what is read.
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};

fn sum<R: BufRead>(input: R) -> io::Result<i32> {
    let mut total = 0;
    for line in input.lines() {
        let line = line?;
        total += line.trim().parse().unwrap_or(0);
    }
    Ok(total)
}

fn report<W: Write>(mut out: W, n: i32) -> io::Result<()> {
    writeln!(out, "n = {n}")?;
    out.flush()
}

fn main() -> io::Result<()> {
    println!("{}", sum("1\n2\r\nx\n 30".as_bytes())?);
    println!("{}", sum(BufReader::new(&b"4\n5"[..]))?);
    println!("{}", sum(Cursor::new("6\n7\n"))?);
    let mut input = "name: Ann\nage: 7\nrest of it".as_bytes();
    let mut line = String::new();
    println!("{} {:?}", input.read_line(&mut line)?, line);
    line.clear();
    println!("{} {:?}", input.read_line(&mut line)?, line);
    let mut four = [0; 4];
    input.read_exact(&mut four)?;
    println!("{:?} {:?}", four, String::from_utf8_lossy(input));
    println!("{:?}", input.read_exact(&mut [0; 40]).map_err(kind_of));
    let mut rest = String::new();
    println!("{} {:?}", "abc".as_bytes().read_to_string(&mut rest)?, rest);
    for part in Cursor::new("a-bc--d").split(b'-') {
        print!("{:?} ", part?);
    }
    println!();
    let mut both = "one ".as_bytes().chain("two three".as_bytes()).take(7);
    let mut bytes = Vec::new();
    both.read_until(b' ', &mut bytes)?;
    println!("{:?} {}", bytes, both.limit());
    both.read_to_end(&mut bytes)?;
    println!("{}", String::from_utf8(bytes).unwrap());
    println!("{}", "xyz".as_bytes().bytes().filter_map(Result::ok).map(u64::from).sum::<u64>());
    let mut reader = BufReader::with_capacity(4, "abcdefgh".as_bytes());
    println!("{:?}", reader.fill_buf()?);
    reader.consume(1);
    println!("{:?} {}", reader.buffer(), reader.capacity());

    let mut out = Vec::new();
    report(&mut out, 3)?;
    println!("{:?}", out);
    let mut writer = BufWriter::with_capacity(8, Vec::new());
    write!(writer, "{}-{}", 12, 34)?;
    println!("{:?} {:?}", writer.buffer(), writer.get_ref());
    write!(writer, "{}", 56789)?;
    println!("{:?} {:?}", writer.buffer(), writer.get_ref());
    let mut place = [0u8; 4];
    let mut target = &mut place[..];
    println!("{} {}", target.write(b"abcdef")?, target.write(b"g")?);
    println!("{:?}", place);
    let mut cursor = Cursor::new(vec![1, 2, 3, 4]);
    cursor.set_position(2);
    cursor.write_all(&[9, 9, 9])?;
    println!("{:?} {}", cursor.get_ref(), cursor.position());
    let mut stdout = BufWriter::new(io::stdout().lock());
    for n in 0..3 {
        report(&mut stdout, n)?;
    }
    write!(stdout, "{}", "at the end\n")
}

fn kind_of(error: io::Error) -> io::ErrorKind {
    error.kind()
}

//--- expected stdout
// 33
// 9
// 13
// 10 "name: Ann\n"
// 7 "age: 7\n"
// [114, 101, 115, 116] " of it"
// Err(UnexpectedEof)
// 3 "abc"
// [97] [98, 99] [] [100] 
// [111, 110, 101, 32] 3
// one two
// 363
// [97, 98, 99, 100]
// [98, 99, 100] 4
// [110, 32, 61, 32, 51, 10]
// [49, 50, 45, 51, 52] []
// [53, 54, 55, 56, 57] [49, 50, 45, 51, 52]
// 4 0
// [97, 98, 99, 100]
// [1, 2, 9, 9, 9] 5
// n = 0
// n = 1
// n = 2
// at the end
