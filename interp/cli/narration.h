// The flags that say what is narrated and where it goes. In: the options and the checked program.
// Out: the sink that the machine tells, or one sentence on standard error.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>

#include "frontend/compile.h"
#include "interp/cli/cli.h"
#include "interp/trace/event.h"

namespace fleck::cli {

struct FileCloser {
    void operator()(std::FILE* f) const { std::fclose(f); }
};

struct Narration {
    std::unique_ptr<std::FILE, FileCloser> file;  // null: standard error
    std::unique_ptr<trace::TraceSink> sink;       // null: nothing is told
};

// Nothing: a flag has a value that makes no sense, which was said.
[[nodiscard]] std::optional<Narration> open_narration(const Options& options,
                                                      Compilation& compilation);

}  // namespace fleck::cli
