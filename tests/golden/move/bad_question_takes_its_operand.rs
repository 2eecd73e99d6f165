// `?` takes its operand as a whole, as a call would: that is what is borrowed, moved or behind a reference.
fn borrowed(v: Option<String>) -> Option<String> {
    let w = &v;
    let x = v?;  //~ E0505
    drop(w);
    Some(x)
}

fn moved(v: Result<String, String>) -> Result<String, String> {
    let w = v;
    let x = v?;  //~ E0382
    drop(w);
    Ok(x)
}

fn in_loop(v: Option<&mut String>) -> Option<&mut String> {
    while let Some(_x) = &v {  //~ E0382
        let _y = v?;
    }
    None
}

fn behind(v: &Option<String>) -> Option<String> {
    let x = (*v)?;  //~ E0507
    Some(x)
}

fn copied(v: &Option<i32>) -> Option<i32> {
    let x = (*v)?;
    Some(x)
}

fn field(v: (Option<String>, i32)) -> Option<String> {
    let x = v.0?;
    drop(v.0);  //~ E0382
    Some(x)
}

fn main() {}
