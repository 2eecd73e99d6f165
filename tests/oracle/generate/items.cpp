#include "tests/oracle/generate/items.h"

namespace fleck::generate {

const std::string kItems = [] {
    const size_t begin = kGeneratedGolden.find("\nstruct Noisy");
    const size_t end = kGeneratedGolden.find("\nfn p1()");
    return std::string(kGeneratedGolden.substr(begin, end - begin));
}();

}  // namespace fleck::generate
