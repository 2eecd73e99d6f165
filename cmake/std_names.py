#!/usr/bin/env python3
# Writes frontend/sema/std_names.def: which names real std has, read off rustc's own documentation
# (rustup component rust-docs). Run it when the version of rustc that Fleck agrees with changes.
#
#     cmake/std_names.py > frontend/sema/std_names.def
import glob
import json
import os
import re
import subprocess
import textwrap

ROOT = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
DOCS = ROOT + "/share/doc/rust/html/std/"
SKIPPED = ("arch", "os", "simd", "intrinsics", "autodiff", "pat", "random", "unsafe_binder")
PRELUDE = "AsyncFn AsyncFnMut AsyncFnOnce Fn FnMut FnOnce"


def read(path):
    with open(DOCS + path) as f:
        return f.read()


def modules():
    for path in glob.glob(DOCS + "**/sidebar-items*.js", recursive=True):
        module = os.path.dirname(path)[len(DOCS):].replace("/", "::")
        if module.split("::")[0] in SKIPPED:
            continue
        items = json.loads(open(path).read().split("=", 1)[1].rstrip(" ;\n"))
        names = set()
        for kind, listed in items.items():
            if kind in ("keyword", "primitive", "attribute"):
                continue
            names.update(n if isinstance(n, str) else n[0] for n in listed)
        yield module, names


def members():
    of_type, of_trait = {}, {}
    for path in glob.glob(DOCS + "**/*.html", recursive=True):
        name = re.fullmatch(r"(struct|enum|union|trait|primitive)\.(\w+)\.html", os.path.basename(path))
        if not name or path[len(DOCS):].split("/")[0] in SKIPPED:
            continue
        page = open(path).read()
        end = page.find('id="trait-implementations"')
        if name.group(1) != "trait" and end >= 0:
            page = page[:end]
        found = re.findall(r'id="(?:ty)?(?:method|associatedfunction|associatedconstant)\.(\w+?)(?:-\d+)?"', page)
        into = of_trait if name.group(1) == "trait" else of_type
        into.setdefault(name.group(2), set()).update(found)
    return of_type, of_trait


def row(macro, key, names):
    text = textwrap.wrap(" ".join(sorted(names)), 96)
    print('%s("%s",%s)' % (macro, key, "".join('\n    "%s "' % line for line in text) or ' ""'))


version = subprocess.check_output(["rustc", "--version"], text=True).split()[1]
print("// The public names of real std, by module and by type, from the documentation of rustc %s." % version)
print("// Made by cmake/std_names.py; not edited by hand. FLECK_STD_ITEMS(module, names),")
print("// FLECK_STD_MEMBERS(type, names) and")
print("// FLECK_STD_TRAIT(trait, names): methods, associated functions and constants.")
row("FLECK_STD_ITEMS", "prelude::v1", PRELUDE.split())
for module, names in sorted(modules()):
    if names:
        row("FLECK_STD_ITEMS", module, names)
of_type, of_trait = members()
for macro, rows in (("FLECK_STD_MEMBERS", of_type), ("FLECK_STD_TRAIT", of_trait)):
    for name, names in sorted(rows.items()):
        if names:
            row(macro, name, names)
