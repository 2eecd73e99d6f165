#include "tests/oracle/recorded.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace fleck::tests {

namespace {

using Json = nlohmann::ordered_json;

// FNV-1a: it is to notice a change, not to withstand an attack.
std::string hash_of(const std::string& text) {
    uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("{:016x}", hash);
}

Json to_json(const std::string& hash, const Answer& answer) {
    Json out{{"program", hash}};
    if (!answer.accepted()) {
        out["errors"] = Json::array();
        for (const auto& [line, code] : answer.errors)
            out["errors"].push_back({{"line", line}, {"code", code}});
        return out;
    }
    for (const auto& [line, code] : answer.warnings)
        out["warnings"].push_back({{"line", line}, {"lint", code}});
    out["exit"] = answer.exit;
    out["stdout"] = answer.out;
    for (const Panic& p : answer.panics)
        out["panics"].push_back({{"line", p.line}, {"message", p.message}});
    return out;
}

Answer from_json(const Json& json) {
    Answer answer;
    if (json.contains("errors")) {
        for (const Json& e : json["errors"])
            answer.errors.emplace(e["line"].get<uint32_t>(), e["code"].get<std::string>());
        return answer;
    }
    if (json.contains("warnings"))
        for (const Json& w : json["warnings"])
            answer.warnings.emplace(w["line"].get<uint32_t>(), w["lint"].get<std::string>());
    answer.ran = true;
    answer.exit = json["exit"];
    answer.out = json["stdout"];
    if (json.contains("panics"))
        for (const Json& p : json["panics"])
            answer.panics.push_back({p["line"].get<uint32_t>(), p["message"].get<std::string>()});
    return answer;
}

}  // namespace

RecordedAnswers::RecordedAnswers(std::filesystem::path path) : path_(std::move(path)) {
    std::ifstream in(path_, std::ios::binary);
    if (!in) return;
    const Json all = Json::parse(in);
    for (const auto& [name, entry] : all.items())
        entries_[name] = {entry["program"], from_json(entry)};
}

std::optional<Answer> RecordedAnswers::find(const GoldenFile& file) const {
    const auto it = entries_.find(file.name());
    if (it == entries_.end() || it->second.hash != hash_of(file.program)) return std::nullopt;
    return it->second.answer;
}

void RecordedAnswers::put(const GoldenFile& file, const Answer& answer) {
    entries_[file.name()] = {hash_of(file.program), answer};
}

std::set<std::string> RecordedAnswers::names() const {
    std::set<std::string> out;
    for (const auto& [name, entry] : entries_) out.insert(name);
    return out;
}

void RecordedAnswers::save() const {
    Json all = Json::object();
    for (const auto& [name, entry] : entries_) all[name] = to_json(entry.hash, entry.answer);
    std::filesystem::create_directories(path_.parent_path());
    // As one step: other tests of the oracle read it meanwhile.
    std::filesystem::path fresh = path_;
    fresh += ".new";
    std::ofstream(fresh, std::ios::binary) << all.dump(1) << '\n';
    std::filesystem::rename(fresh, path_);
}

}  // namespace fleck::tests
