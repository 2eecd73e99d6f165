// Is a JSON value what a schema describes? Knows of JSON Schema (draft 2020-12) what the schemas of
// this repository use: $ref into $defs, type, const, enum, oneOf, properties, required, items,
// minimum, additionalProperties and unevaluatedProperties: false.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace fleck::tests {

// What is wrong with it, with the path to the place; nothing if it is as it should be.
[[nodiscard]] std::optional<std::string> schema_error(const nlohmann::json& schema,
                                                      const nlohmann::json& value);

}  // namespace fleck::tests
