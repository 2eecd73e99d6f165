// The functions of fmt that its headers only declare. Distributions have them in a shared library
// only, but a program that is linked statically starts in less time. Compiled with
// -fkeep-inline-functions, so that those that nobody calls here are in the object too.
#define FMT_HEADER_ONLY
#include <fmt/format.h>
