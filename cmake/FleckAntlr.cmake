# fleck_antlr_parser(TARGET DIR): a library of the lexer and the parser that ANTLR generates from DIR/FleckLexer.g4 and
# DIR/FleckParser.g4.
#
# Tool and runtime must fit: runtimes before 4.10 read what any tool from 4.7 on writes, later ones only what the tool of
# the same version writes. FLECK_ANTLR_TOOL (a command, or the complete .jar) overrides the search.

find_path(FLECK_ANTLR_INCLUDE antlr4-runtime.h PATH_SUFFIXES antlr4-runtime
          DOC "Where the headers of the ANTLR 4 C++ runtime are")
# The static library starts faster; its code is used everywhere in the parser.
find_library(FLECK_ANTLR_LIBRARY NAMES libantlr4-runtime.a antlr4-runtime DOC "The ANTLR 4 C++ runtime")
find_program(FLECK_ANTLR_TOOL NAMES antlr4 antlr DOC "The ANTLR 4 tool: a command, or its complete .jar")

if(NOT FLECK_ANTLR_INCLUDE OR NOT FLECK_ANTLR_LIBRARY)
    message(FATAL_ERROR "Fleck needs the C++ runtime of ANTLR 4: on Debian and Ubuntu, install libantlr4-runtime-dev.")
endif()
if(NOT FLECK_ANTLR_TOOL)
    message(FATAL_ERROR "Fleck needs the ANTLR 4 tool: on Debian and Ubuntu, install antlr4; or set FLECK_ANTLR_TOOL "
                        "to the antlr-4.x-complete.jar of your runtime's version.")
endif()

file(STRINGS "${FLECK_ANTLR_INCLUDE}/RuntimeMetaData.h" _lines REGEX "VERSION")
file(GLOB _config "/usr/lib/*/cmake/antlr4-runtime/antlr4-runtime-config-version.cmake"
     "${FLECK_ANTLR_INCLUDE}/../../lib/cmake/antlr4-runtime/antlr4_runtime-config-version.cmake"
     "${FLECK_ANTLR_INCLUDE}/../../lib/cmake/antlr4-runtime/antlr4-runtime-config-version.cmake")
set(FLECK_ANTLR_RUNTIME_VERSION "")
foreach(_file IN LISTS _config)
    file(STRINGS "${_file}" _found REGEX "set\\(PACKAGE_VERSION ")
    string(REGEX MATCH "[0-9]+\\.[0-9]+(\\.[0-9]+)?" _version "${_found}")
    if(_version)
        set(FLECK_ANTLR_RUNTIME_VERSION "${_version}")
    endif()
endforeach()

if(FLECK_ANTLR_TOOL MATCHES "\\.jar$")
    find_program(FLECK_JAVA java REQUIRED)
    set(_antlr "${FLECK_JAVA}" -jar "${FLECK_ANTLR_TOOL}")
else()
    set(_antlr "${FLECK_ANTLR_TOOL}")
endif()
# Starting Java takes a while: ask for the tool's version only once.
if(NOT FLECK_ANTLR_TOOL_VERSION OR NOT FLECK_ANTLR_TOOL_ASKED STREQUAL FLECK_ANTLR_TOOL)
    execute_process(COMMAND ${_antlr} OUTPUT_VARIABLE _usage ERROR_VARIABLE _usage)
    string(REGEX MATCH "Version ([0-9]+\\.[0-9]+(\\.[0-9]+)?)" _match "${_usage}")
    set(FLECK_ANTLR_TOOL_VERSION "${CMAKE_MATCH_1}" CACHE INTERNAL "")
    set(FLECK_ANTLR_TOOL_ASKED "${FLECK_ANTLR_TOOL}" CACHE INTERNAL "")
endif()
if(NOT FLECK_ANTLR_TOOL_VERSION)
    message(FATAL_ERROR "${FLECK_ANTLR_TOOL} does not start; ANTLR needs Java: on Debian and Ubuntu, install default-jre-headless.")
endif()
if(FLECK_ANTLR_RUNTIME_VERSION VERSION_GREATER_EQUAL 4.10
   AND NOT FLECK_ANTLR_TOOL_VERSION VERSION_EQUAL FLECK_ANTLR_RUNTIME_VERSION)
    message(FATAL_ERROR
            "The ANTLR runtime found is ${FLECK_ANTLR_RUNTIME_VERSION} (${FLECK_ANTLR_LIBRARY}), and from 4.10 on the tool must be "
            "of the same version, but ${FLECK_ANTLR_TOOL} is ${FLECK_ANTLR_TOOL_VERSION}. Download "
            "https://www.antlr.org/download/antlr-${FLECK_ANTLR_RUNTIME_VERSION}-complete.jar and configure again with "
            "-DFLECK_ANTLR_TOOL=/path/to/antlr-${FLECK_ANTLR_RUNTIME_VERSION}-complete.jar")
endif()
message(STATUS "ANTLR: tool ${FLECK_ANTLR_TOOL_VERSION}, runtime ${FLECK_ANTLR_RUNTIME_VERSION} (${FLECK_ANTLR_LIBRARY})")

function(fleck_antlr_parser target dir)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    set(generate ${_antlr} -Dlanguage=Cpp -no-visitor -no-listener -Xexact-output-dir -o "${out}" -lib "${out}")
    if(FLECK_ANTLR_TOOL_VERSION VERSION_LESS 4.7.2)
        list(REMOVE_ITEM generate -Xexact-output-dir)
    endif()
    add_custom_command(
        OUTPUT "${out}/FleckLexer.cpp" "${out}/FleckLexer.h" "${out}/FleckLexer.tokens"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${out}"
        COMMAND ${generate} FleckLexer.g4
        COMMAND ${CMAKE_COMMAND} "-DFILE=${out}/FleckLexer.cpp" -P "${PROJECT_SOURCE_DIR}/cmake/SkipAtnCheck.cmake"
        WORKING_DIRECTORY "${dir}" DEPENDS "${dir}/FleckLexer.g4" VERBATIM COMMENT "ANTLR: FleckLexer.g4")
    add_custom_command(
        OUTPUT "${out}/FleckParser.cpp" "${out}/FleckParser.h"
        COMMAND ${generate} FleckParser.g4
        COMMAND ${CMAKE_COMMAND} "-DFILE=${out}/FleckParser.cpp" -P "${PROJECT_SOURCE_DIR}/cmake/SkipAtnCheck.cmake"
        WORKING_DIRECTORY "${dir}" DEPENDS "${dir}/FleckParser.g4" "${out}/FleckLexer.tokens" VERBATIM
        COMMENT "ANTLR: FleckParser.g4")
    add_library(${target} STATIC "${out}/FleckLexer.cpp" "${out}/FleckParser.cpp")
    # Generated code: it has u8"" strings for char pointers, and warnings of its own.
    target_compile_options(${target} PRIVATE -w PUBLIC -fno-char8_t)
    target_include_directories(${target} SYSTEM PUBLIC "${out}" "${FLECK_ANTLR_INCLUDE}")
    find_package(Threads REQUIRED)
    target_link_libraries(${target} PUBLIC "${FLECK_ANTLR_LIBRARY}" Threads::Threads)
endfunction()
