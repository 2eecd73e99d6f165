// How diagnostics look: text with the source in view, one line each (`short`), or one JSON object a
// line in the shape of `rustc --error-format=json`, so that tools which read rustc's can read ours.
#pragma once

#include <string>

#include "frontend/base/diagnostic.h"

namespace fleck {

enum class DiagFormat : uint8_t { Text, Short, Json };

struct RenderOptions {
    DiagFormat format = DiagFormat::Text;
    bool color = false;  // ANSI colours, in Text and Short
    bool warnings = true;
    bool why = false;  // the story in terms of memory behind each diagnostic, in Text
};

// All of the sink's diagnostics in their order, each with its line end; in Text also the closing
// count.
[[nodiscard]] std::string render(const DiagSink& diags, const SourceMap& sources,
                                 const RenderOptions& options);

}  // namespace fleck
