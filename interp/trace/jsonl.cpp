#include "interp/trace/jsonl.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "frontend/base/check.h"
#include "frontend/base/print.h"

namespace fleck::trace {

namespace {

using Json = nlohmann::ordered_json;

// Half of a character may be all that the program wrote in one go.
std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string_view kind_name(PlaceView::Kind kind) {
    switch (kind) {
        case PlaceView::Kind::User:
            return "user";
        case PlaceView::Kind::Temporary:
            return "temporary";
        case PlaceView::Kind::Return:
            return "return";
        case PlaceView::Kind::Part:
            return "part";
        case PlaceView::Kind::Unknown:
            return "unknown";
    }
    FLECK_UNREACHABLE();
}

std::string_view into_name(Move::Into into) {
    switch (into) {
        case Move::Into::Place:
            return "place";
        case Move::Into::Argument:
            return "argument";
        case Move::Into::Return:
            return "return";
        case Move::Into::Field:
            return "field";
    }
    FLECK_UNREACHABLE();
}

// The fields of each kind of event, put behind those that all have.
class Fields {
  public:
    Fields(Json& out, const SourceMap& sources, const Inspector& machine)
        : out_(out), sources_(sources), machine_(machine) {}

    void operator()(const EnterFunction& e) {
        begin("enter_function");
        out_["function"] = e.name;
        frame(e.frame, e.frame_size);
        out_["params"] = Json::array();
        for (const PlaceView& p : e.params) out_["params"].push_back(place(p, true));
    }
    void operator()(const LeaveFunction& e) {
        begin("leave_function");
        out_["function"] = e.name;
        frame(e.frame, e.frame_size);
        if (e.result.size != 0 && !e.unwinding) out_["result"] = place(e.result, true);
        out_["unwinding"] = e.unwinding;
    }
    void operator()(const EarlyReturn& e) {
        begin("early_return");
        out_["result"] = place(e.result, true);
    }
    void operator()(const LoopRound& e) {
        begin("loop_round");
        out_["loop"] = lines(e.loop);
    }
    void operator()(const LoopLeft& e) {
        begin("loop_left");
        out_["loop"] = lines(e.loop);
    }
    void operator()(const LocalLive& e) {
        begin("local_live");
        out_["local"] = place(e.local, false);
    }
    void operator()(const LocalDead& e) {
        begin("local_dead");
        out_["local"] = place(e.local, false);
    }
    void operator()(const Assign& e) {
        begin("assign");
        out_["to"] = place(e.to, true);
        out_["initial"] = e.initial;
    }
    void operator()(const Copy& e) {
        begin("copy");
        out_["from"] = place(e.from, false);
        out_["to"] = place(e.to, true);
        if (e.closure.valid()) out_["closure"] = lines(e.closure);
    }
    void operator()(const Move& e) {
        begin("move");
        out_["from"] = place(e.from, false);
        out_["to"] = place(e.to, true);
        out_["into"] = into_name(e.into);
        if (!e.callee.empty()) out_["callee"] = e.callee;
        out_["owned_blocks"] = e.owned;
        if (e.closure.valid()) out_["closure"] = lines(e.closure);
    }
    void operator()(const Borrow& e) {
        begin("borrow");
        out_["of"] = place(e.of, false);
        out_["to"] = place(e.to, false);
        out_["mutable"] = e.is_mut;
        out_["implicit"] = e.implicit;
        out_["momentary"] = e.momentary;
        if (e.closure.valid()) out_["closure"] = lines(e.closure);
    }
    void operator()(const DropBegin& e) {
        begin("drop_begin");
        out_["place"] = place(e.place, false);
        out_["replaced"] = e.replaced;
        out_["has_glue"] = e.has_glue;
        if (!e.returned_by.empty()) out_["returned_by"] = e.returned_by;
        if (e.from == DropBegin::From::Caller) out_["origin"] = "caller";
        if (e.from == DropBegin::From::Container || e.from == DropBegin::From::Entry)
            out_["origin"] = "container";
    }
    void operator()(const DropEnd& e) {
        begin("drop_end");
        out_["place"] = place(e.place, false);
    }
    void operator()(const DropSkipped& e) {
        begin("drop_skipped");
        out_["place"] = place(e.place, false);
        if (e.moved_at.valid()) out_["moved_at_line"] = line(e.moved_at);
    }
    void operator()(const DropFlag& e) {
        begin("drop_flag");
        out_["place"] = place(e.place, false);
        out_["set"] = e.set;
    }
    void operator()(const HeapAlloc& e) {
        begin("heap_alloc");
        out_["block"] = e.block;
        out_["address"] = e.address;
        out_["size"] = e.size;
        out_["align"] = e.align;
        cost(e.cost);
    }
    void operator()(const HeapRealloc& e) {
        begin("heap_realloc");
        out_["old_block"] = e.old_block;
        out_["new_block"] = e.new_block;
        out_["old_address"] = e.old_address;
        out_["new_address"] = e.new_address;
        out_["old_size"] = e.old_size;
        out_["new_size"] = e.new_size;
        cost(e.cost);
    }
    void operator()(const HeapFree& e) {
        begin("heap_free");
        out_["block"] = e.block;
        out_["address"] = e.address;
        out_["size"] = e.size;
        cost(e.cost);
    }
    void operator()(const HeapGrow& e) {
        begin("heap_grow");
        out_["bytes"] = e.bytes;
        out_["total"] = e.total;
    }
    void operator()(const Grow& e) {
        begin("grow");
        out_["container"] = place(e.container, false);
        out_["old_capacity"] = e.old_capacity;
        out_["new_capacity"] = e.new_capacity;
        out_["length"] = e.length;
        out_["element_size"] = e.elem_size;
    }
    void operator()(const Panic& e) {
        begin("panic");
        out_["message"] = e.message;
    }
    void operator()(const UnwindFrame& e) {
        begin("unwind_frame");
        out_["function"] = e.name;
    }
    void operator()(const Abort& e) {
        begin("abort");
        out_["why"] =
            e.why == Abort::Why::PanicWhileUnwinding ? "panic_while_unwinding" : "asked_for";
    }
    void operator()(const Output& e) {
        begin("output");
        out_["text"] = e.text;
        out_["stream"] = e.to_stderr ? "stderr" : "stdout";
    }
    void operator()(const Summary& e) {
        begin("summary");
        out_["allocations"] = e.allocations;
        out_["frees"] = e.frees;
        out_["bytes_allocated"] = e.bytes_allocated;
        out_["bytes_freed"] = e.bytes_freed;
        out_["peak_heap_bytes"] = e.peak_heap_bytes;
        out_["heap_region_bytes"] = e.heap_region_bytes;
        out_["peak_stack_bytes"] = e.peak_stack_bytes;
        out_["peak_user_stack_bytes"] = e.peak_user_stack_bytes;
        out_["steps"] = e.steps;
        out_["finished"] = e.finished;
        out_["leaks"] = Json::array();
        for (const Summary::Leak& leak : e.leaks) {
            Json json{{"block", leak.block}, {"address", leak.address}, {"size", leak.size}};
            if (leak.allocated_at.valid()) json["allocated_at_line"] = line(leak.allocated_at);
            if (!leak.last_owner.empty()) json["last_owner"] = leak.last_owner;
            if (leak.in_block != 0) json["in_block"] = leak.in_block;
            if (!leak.given_to.empty()) json["given_to"] = leak.given_to;
            if (leak.given_at.valid()) json["given_at_line"] = line(leak.given_at);
            out_["leaks"].push_back(std::move(json));
        }
    }

  private:
    void begin(std::string_view event) { out_["event"] = event; }
    void frame(uint64_t address, uint64_t size) {
        out_["frame"] = {{"address", address}, {"size", size}};
    }
    void cost(const HeapCost& c) {
        out_["cost"] = {{"blocks_searched", c.blocks_searched},
                        {"splits", c.splits},
                        {"merges", c.merges},
                        {"bytes_grown", c.bytes_grown}};
    }
    [[nodiscard]] uint32_t line(Span span) const { return sources_.line_col(span.begin).line; }
    [[nodiscard]] Json lines(Span span) const {
        if (!span.valid()) return nullptr;
        return {{"first_line", line(span)}, {"last_line", line(span.last_byte())}};
    }
    // `with_value`: its bytes hold a value now.
    [[nodiscard]] Json place(const PlaceView& p, bool with_value) const {
        Json json{{"kind", kind_name(p.kind)}};
        if (!p.name.empty()) json["name"] = p.name;
        json["address"] = p.address;
        json["size"] = p.size;
        if (p.type.valid()) {
            json["type"] = machine_.type_name(p.type);
            if (with_value && p.size != 0) json["value"] = machine_.render(p.type, p.address);
        }
        return json;
    }

    Json& out_;
    const SourceMap& sources_;
    const Inspector& machine_;
};

}  // namespace

JsonlWriter::JsonlWriter(const SourceMap& sources, std::FILE* to, std::string_view program)
    : sources_(sources), to_(to) {
    const Json first{{"event", "trace"}, {"version", kTraceVersion}, {"program", program}};
    print_to(to_, "{}\n", dumped(first));
}

void JsonlWriter::on(const Event& event, const Inspector& machine) {
    Json out{{"event", nullptr}, {"step", event.step}};
    if (event.span.valid()) {
        const LineCol at = sources_.line_col(event.span.begin);
        out["line"] = at.line;
        out["column"] = at.column;
    }
    out["depth"] = event.depth;
    out["in_std"] = event.in_std;
    if (event.in_std && event.inner_span.valid()) {
        const FileId file = sources_.file_of(event.inner_span.begin);
        out["std_file"] = sources_.file(file).name;
        out["std_line"] = sources_.line_col(event.inner_span.begin).line;
    }
    std::visit(Fields(out, sources_, machine), event.kind);
    print_to(to_, "{}\n", dumped(out));
    std::fflush(to_);
}

}  // namespace fleck::trace
