// What a field's type demands is inferred from references, and written for `'static`.

struct Ref<'a, T>(&'a T);
struct Nested<'a, 'b, T>(Ref<'a, &'b T>);
struct Forever<T>(&'static T); //~ E0310
struct InRef<T>(Ref<'static, T>); //~ E0310
struct ForeverRef<'a>(&'static &'a u8); //~ E0491
struct Owned<T: 'static>(T);
struct OfReference<'a>(Owned<&'a u8>); //~ E0477
struct OfAny<T>(Owned<T>); //~ E0310
struct Both<'a, T: 'a>(&'a u8, T);
struct Infers<'a, 'b, T>(Both<'a, &'b T>);
struct Ordered<'a, 'b: 'a>(&'a u8, &'b u8);
struct InfersOrder<'a, 'b>(Ordered<'a, 'b>);
struct Static<'a>(Ordered<'static, 'a>); //~ E0478
enum Choice<T> {
    One(&'static T), //~ E0310
}
struct Good<T: 'static>(&'static T, Owned<T>);

fn main() {}
