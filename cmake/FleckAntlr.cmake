# fleck_antlr_parser(TARGET DIR): a library of the lexer and the parser that ANTLR generates from DIR/FleckLexer.g4 and
# DIR/FleckParser.g4.
#
# Tool and runtime must fit: the form of the tables changed with 4.10. Runtimes before that read what tools from 4.7 up to
# 4.10 write; later ones only what the tool of the same version writes. So the runtime is asked for its version, and the
# first tool that fits is taken. -DFLECK_ANTLR_TOOL=... (a command, or a complete .jar) is looked at alone.

find_path(FLECK_ANTLR_INCLUDE antlr4-runtime.h PATH_SUFFIXES antlr4-runtime
          DOC "Where the headers of the ANTLR 4 C++ runtime are")
# The static library starts faster; its code is used everywhere in the parser.
find_library(FLECK_ANTLR_LIBRARY NAMES libantlr4-runtime.a antlr4-runtime DOC "The ANTLR 4 C++ runtime")
if(NOT FLECK_ANTLR_INCLUDE OR NOT FLECK_ANTLR_LIBRARY)
    message(FATAL_ERROR "Fleck needs the C++ runtime of ANTLR 4: on Debian and Ubuntu, install libantlr4-runtime-dev.")
endif()
find_package(Threads REQUIRED)

if(NOT FLECK_ANTLR_ASKED STREQUAL FLECK_ANTLR_LIBRARY)
    file(WRITE "${CMAKE_BINARY_DIR}/antlr_version.cpp" [[
#include <antlr4-runtime.h>
#include <cstdio>
int main() { std::puts(antlr4::RuntimeMetaData::getRuntimeVersion().c_str()); }
]])
    try_run(_ran _built "${CMAKE_BINARY_DIR}/antlr_version" "${CMAKE_BINARY_DIR}/antlr_version.cpp"
            CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${FLECK_ANTLR_INCLUDE}"
            COMPILE_DEFINITIONS -w
            LINK_LIBRARIES "${FLECK_ANTLR_LIBRARY}" Threads::Threads
            CXX_STANDARD 17
            COMPILE_OUTPUT_VARIABLE _why
            RUN_OUTPUT_VARIABLE _version)
    if(NOT _built OR NOT _ran EQUAL 0)
        message(FATAL_ERROR "A program with the ANTLR runtime ${FLECK_ANTLR_LIBRARY} does not build and run:\n${_why}")
    endif()
    string(STRIP "${_version}" _version)
    set(FLECK_ANTLR_RUNTIME_VERSION "${_version}" CACHE INTERNAL "")
    set(FLECK_ANTLR_ASKED "${FLECK_ANTLR_LIBRARY}" CACHE INTERNAL "")
endif()

function(_fleck_antlr_command out tool)
    if(tool MATCHES "\\.jar$")
        find_program(FLECK_JAVA java)
        set(${out} "${FLECK_JAVA}" -jar "${tool}" PARENT_SCOPE)
    else()
        set(${out} "${tool}" PARENT_SCOPE)
    endif()
endfunction()

# Starting Java takes a while: the tools are asked once.
if(NOT FLECK_ANTLR_CHOSEN OR NOT FLECK_ANTLR_CHOSEN_OF STREQUAL "${FLECK_ANTLR_TOOL};${FLECK_ANTLR_RUNTIME_VERSION}")
    if(FLECK_ANTLR_TOOL)
        set(_tools "${FLECK_ANTLR_TOOL}")
    else()
        set(_v "${FLECK_ANTLR_RUNTIME_VERSION}")
        find_program(_antlr_command NAMES antlr4-${_v} antlr4 antlr NO_CACHE)
        file(GLOB _tools /usr/share/java/antlr*-complete.jar /usr/local/lib/antlr*-complete.jar
             /usr/local/share/java/antlr*-complete.jar /opt/homebrew/opt/antlr/antlr*-complete.jar
             /usr/local/opt/antlr/antlr*-complete.jar)
        list(FILTER _tools INCLUDE REGEX "-${_v}-complete")
        if(_antlr_command)
            list(APPEND _tools "${_antlr_command}")
        endif()
    endif()
    set(_found "")
    unset(FLECK_ANTLR_CHOSEN CACHE)
    foreach(_tool IN LISTS _tools)
        _fleck_antlr_command(_antlr "${_tool}")
        set(_usage "")
        execute_process(COMMAND ${_antlr} OUTPUT_VARIABLE _usage ERROR_VARIABLE _usage RESULT_VARIABLE _ignored)
        set(_version "")
        if(_usage MATCHES "Version ([0-9]+\\.[0-9]+(\\.[0-9]+)?)")
            set(_version "${CMAKE_MATCH_1}")
        else()
            string(APPEND _found " ${_tool} does not start; it needs Java (on Debian and Ubuntu, default-jre-headless).")
            continue()
        endif()
        if((FLECK_ANTLR_RUNTIME_VERSION VERSION_LESS 4.10 AND _version VERSION_GREATER_EQUAL 4.7
            AND _version VERSION_LESS 4.10) OR _version VERSION_EQUAL FLECK_ANTLR_RUNTIME_VERSION)
            set(FLECK_ANTLR_CHOSEN "${_tool}" CACHE INTERNAL "")
            set(FLECK_ANTLR_TOOL_VERSION "${_version}" CACHE INTERNAL "")
            set(FLECK_ANTLR_CHOSEN_OF "${FLECK_ANTLR_TOOL};${FLECK_ANTLR_RUNTIME_VERSION}" CACHE INTERNAL "")
            break()
        endif()
        string(APPEND _found " ${_tool} is ${_version}.")
    endforeach()
    if(NOT FLECK_ANTLR_CHOSEN)
        if(FLECK_ANTLR_RUNTIME_VERSION VERSION_LESS 4.10)
            set(_wanted "a tool from 4.7 on and before 4.10: on Debian and Ubuntu, install antlr4; or download")
            set(_v 4.9.3)
        else()
            set(_wanted "the tool of the same version: download")
            set(_v "${FLECK_ANTLR_RUNTIME_VERSION}")
        endif()
        message(FATAL_ERROR
                "The ANTLR runtime found is ${FLECK_ANTLR_RUNTIME_VERSION} (${FLECK_ANTLR_LIBRARY}); it needs ${_wanted} "
                "https://www.antlr.org/download/antlr-${_v}-complete.jar and configure again with "
                "-DFLECK_ANTLR_TOOL=/path/to/antlr-${_v}-complete.jar.${_found}")
    endif()
    message(STATUS "ANTLR: tool ${FLECK_ANTLR_TOOL_VERSION} (${FLECK_ANTLR_CHOSEN}), "
                   "runtime ${FLECK_ANTLR_RUNTIME_VERSION} (${FLECK_ANTLR_LIBRARY})")
endif()
_fleck_antlr_command(_antlr "${FLECK_ANTLR_CHOSEN}")

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
    target_link_libraries(${target} PUBLIC "${FLECK_ANTLR_LIBRARY}" Threads::Threads)
endfunction()
