// The trace as JSON lines, for other programs: a line that names the version, then one object for
// each event. trace.schema.json describes them; a change that a reader could notice raises the
// version.
#pragma once

#include <cstdio>

#include "interp/trace/event.h"

namespace fleck::trace {

constexpr int kTraceVersion = 4;

class JsonlWriter final : public TraceSink {
  public:
    // `program`: the file's name, for the first line.
    JsonlWriter(const SourceMap& sources, std::FILE* to, std::string_view program);
    void on(const Event& event, const Inspector& machine) override;

  private:
    const SourceMap& sources_;
    std::FILE* to_;
};

}  // namespace fleck::trace
