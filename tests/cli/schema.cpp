#include "tests/cli/schema.h"

#include <algorithm>
#include <set>

namespace fleck::tests {

namespace {

using nlohmann::json;

bool has_type(const json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    if (type == "null") return value.is_null();
    return false;
}

class Validator {
  public:
    explicit Validator(const json& root) : root_(root) {}

    // `known`: the properties that this schema describes, those of its $ref included.
    std::optional<std::string> check(const json& schema, const json& value, const std::string& path,
                                     std::set<std::string>& known) {
        if (schema.contains("$ref")) {
            const std::string name = schema["$ref"].get<std::string>().substr(8);  // #/$defs/
            if (auto wrong = check(root_["$defs"][name], value, path, known)) return wrong;
        }
        if (schema.contains("oneOf")) return one_of(schema["oneOf"], value, path);
        if (schema.contains("const") && value != schema["const"])
            return path + ": is not " + schema["const"].dump();
        if (schema.contains("enum") &&
            std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
            return path + ": is none of " + schema["enum"].dump();
        if (schema.contains("type") && !has_type(value, schema["type"]))
            return path + ": is no " + schema["type"].get<std::string>();
        if (schema.contains("minimum") && value.is_number() && value < schema["minimum"])
            return path + ": is less than " + schema["minimum"].dump();
        if (schema.contains("items"))
            for (size_t i = 0; i < value.size(); ++i)
                if (auto wrong = fresh(schema["items"], value[i], path + "/" + std::to_string(i)))
                    return wrong;
        return properties(schema, value, path, known);
    }

  private:
    std::optional<std::string> fresh(const json& schema, const json& value,
                                     const std::string& path) {
        std::set<std::string> known;
        return check(schema, value, path, known);
    }

    std::optional<std::string> one_of(const json& choices, const json& value,
                                      const std::string& path) {
        size_t fitting = 0;
        std::string reasons;
        for (const json& choice : choices) {
            const auto wrong = fresh(choice, value, path);
            fitting += wrong ? 0 : 1;
            // Of the many kinds of events, the one that it claims to be is to blame.
            if (wrong && wrong->find("/event: is not") == std::string::npos)
                reasons += " " + *wrong;
        }
        if (fitting == 1) return std::nullopt;
        return path + ": fits " + std::to_string(fitting) + " of the choices;" + reasons;
    }

    std::optional<std::string> properties(const json& schema, const json& value,
                                          const std::string& path, std::set<std::string>& known) {
        if (schema.contains("properties")) {
            for (const auto& [name, sub] : schema["properties"].items()) {
                known.insert(name);
                if (!value.contains(name)) continue;
                if (auto wrong = fresh(sub, value[name], path + "/" + name)) return wrong;
            }
        }
        if (schema.contains("required"))
            for (const json& name : schema["required"])
                if (!value.contains(name.get<std::string>()))
                    return path + ": lacks " + name.get<std::string>();
        const bool closed =
            schema.contains("additionalProperties") || schema.contains("unevaluatedProperties");
        if (closed)
            for (const auto& [name, sub] : value.items())
                if (!known.contains(name)) return path + ": has " + name;
        return std::nullopt;
    }

    const json& root_;
};

}  // namespace

std::optional<std::string> schema_error(const json& schema, const json& value) {
    std::set<std::string> known;
    return Validator(schema).check(schema, value, "", known);
}

}  // namespace fleck::tests
