# What examples/run and tests/run share: install what is missing, configure, build in release mode.
# To be sourced by bash. A call that finds nothing to do costs about as much as `ninja` with nothing
# to build. What these functions say goes to standard error: standard output is the program's.

fleck_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
fleck_build=$fleck_root/build/release

# Debian's names of everything that building, testing and measuring needs.
fleck_packages="g++ cmake ninja-build pkg-config antlr4 libantlr4-runtime-dev uuid-dev libfmt-dev"
fleck_packages="$fleck_packages libcli11-dev nlohmann-json3-dev libgtest-dev libgmock-dev lua5.4"

fleck_say() {
    printf '%s\n' "$*" >&2
}

# What to install by hand, where these scripts do not do it.
fleck_say_packages() {
    fleck_say "Fleck needs a C++20 compiler, CMake 3.21, Ninja, the ANTLR 4 tool and its C++ runtime in"
    fleck_say "matching versions, fmt, CLI11, nlohmann/json, GoogleTest; Lua 5.4 is for the benchmarks."
    case $(uname -s) in
    Darwin)
        fleck_say "On macOS, with Homebrew:"
        fleck_say "    brew install cmake ninja pkg-config antlr antlr4-cpp-runtime fmt cli11 nlohmann-json googletest lua@5.4"
        ;;
    *)
        fleck_say "Packages on"
        fleck_say "    Debian, Ubuntu:  apt-get install $fleck_packages"
        fleck_say "    Fedora:          dnf install gcc-c++ cmake ninja-build pkgconf antlr4 antlr4-cpp-runtime-devel libuuid-devel fmt-devel cli11-devel json-devel gtest-devel gmock-devel lua"
        fleck_say "    Arch:            pacman -S gcc cmake ninja pkgconf antlr4 antlr4-runtime util-linux-libs fmt cli11 nlohmann-json gtest lua"
        ;;
    esac
}

fleck_is_debian() {
    [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ]) &&
        command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# Debian: installs what is missing of the packages. The stamp holds the list that was found
# installed, so the next call asks nobody.
fleck_install() {
    local stamp=$fleck_build/packages.stamp missing="" package as_root=""
    if [ -f "$stamp" ] && [ "$(<"$stamp")" = "$fleck_packages" ]; then
        return 0
    fi
    if ! fleck_is_debian; then
        for package in cmake ninja; do
            command -v "$package" >/dev/null || command -v "$package-build" >/dev/null ||
                missing="$missing $package"
        done
        if [ -n "$missing" ]; then
            fleck_say "Not found:$missing."
            fleck_say_packages
            return 1
        fi
        return 0
    fi
    for package in $fleck_packages; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" != 0 ]; then
            if ! command -v sudo >/dev/null; then
                fleck_say "These packages are missing, and neither root nor sudo is here to install them:"
                fleck_say "    apt-get install$missing"
                return 1
            fi
            as_root=sudo
        fi
        fleck_say "Installing:$missing"
        # shellcheck disable=SC2086 # the list is to be split into words
        if ! { $as_root apt-get update &&
            $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } >&2; then
            fleck_say "apt-get could not install:$missing"
            return 1
        fi
    fi
    mkdir -p "$fleck_build" && printf '%s' "$fleck_packages" >"$stamp"
}

# Configures build/release when that was never done, was done for another folder (the clone was
# moved), or the presets have changed; everything else CMake notices itself.
fleck_configure() {
    local cache=$fleck_build/CMakeCache.txt
    if [ -f "$fleck_build/build.ninja" ] && [ ! "$fleck_root/CMakePresets.json" -nt "$fleck_build/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$fleck_root" "$cache"; then
        return 0
    fi
    rm -f "$cache"
    (cd "$fleck_root" && cmake --preset release >&2) || {
        fleck_say
        fleck_say "CMake could not set up the build; its message is above."
        fleck_is_debian || fleck_say_packages
        return 1
    }
}

# fleck_prepare TARGET: everything up to the built target; silent when there was nothing to do.
fleck_prepare() {
    fleck_install || return 1
    fleck_configure || return 1
    local plan
    plan=$(cmake --build "$fleck_build" --target "$1" -- -n 2>&1)
    case $plan in
    *"no work to do"*) return 0 ;;
    esac
    cmake --build "$fleck_build" --target "$1" >&2 || {
        fleck_say "The build failed; the compiler's message is above."
        return 1
    }
}
