#include "interp/bytecode/lower.h"

#include <algorithm>
#include <cstring>

#include "frontend/mir/visit.h"
#include "interp/bytecode/emit.h"
#include "interp/bytecode/opt.h"
#include "interp/bytecode/opt_vars.h"
#include "interp/bytecode/translate.h"

namespace fleck::vm {

using rt::round_up;

namespace {

// Constants that are computed one for another; each takes some of the host's stack.
constexpr uint32_t kMaxComputing = 512;

}  // namespace

Lowering::Lowering(CodeSource& src, rt::Memory& mem, const LowerOptions& opts)
    : source(src), types(src.types()), memory(mem), layouts(src), options(opts) {}

// ---- Functions

FuncId Lowering::func(const FuncKey& key) {
    const auto it = by_key_.find(key);
    if (it != by_key_.end()) return it->second;
    const FuncId id = keys_.push(key);
    abis_.push(Abi{});
    FLECK_CHECK(code.add_func() == id, "functions are numbered in two places");
    by_key_[key] = id;
    // Only calls of the program's own functions count: those of the library are inlined in one kind
    // of run, and made in the other.
    const bool is_own = key.kind == FuncKey::Kind::Fn && has_same_frame(id);
    code.entry(id).steps = is_own ? 1 : 0;
    return id;
}

FuncId Lowering::func(FnId fn, TypeListId args) {
    std::optional<Instance> instance = source.resolve(fn, args);
    if (!instance) instance = Instance{fn, args};
    return func(FuncKey{FuncKey::Kind::Fn, instance->fn.index, instance->args.index});
}

FuncId Lowering::add_body(const mir::Body& body, TypeListId args) {
    outside_.emplace_back(&body, args);
    return func(
        FuncKey{FuncKey::Kind::Anon, static_cast<uint32_t>(outside_.size() - 1), args.index});
}

Lowering::BodyRef Lowering::body_of(FuncId id) {
    const FuncKey k = keys_[id];
    switch (k.kind) {
        case FuncKey::Kind::Fn:
            return {source.body(FnId(k.a)), TypeListId(k.b)};
        case FuncKey::Kind::Const:
            return {source.body(ConstId(k.a)), TypeListId(k.b)};
        case FuncKey::Kind::Static:
            return {source.body(StaticId(k.a)), kEmptyTypes};
        case FuncKey::Kind::Promoted: {
            const BodyRef owner = body_of(FuncId(k.a));
            return {&owner.body->promoted[k.b], owner.args};
        }
        case FuncKey::Kind::Anon:
            return {outside_[k.a].first, outside_[k.a].second};
        case FuncKey::Kind::Ctor:
        case FuncKey::Kind::Closure:
        case FuncKey::Kind::DropGlue:
        case FuncKey::Kind::BoxGlue:
        case FuncKey::Kind::Start:
            return {};
    }
    FLECK_UNREACHABLE();
}

bool Lowering::in_std(FuncId id) {
    const FuncKey k = keys_[id];
    if (k.kind == FuncKey::Kind::Fn) return source.in_std(FnId(k.a));
    return is_glue(k.kind) || source.in_std(body_of(id).body->span);
}

std::string Lowering::name(FuncId id) {
    const FuncKey k = keys_[id];
    switch (k.kind) {
        case FuncKey::Kind::Fn:
            return source.fn_name(FnId(k.a), TypeListId(k.b));
        case FuncKey::Kind::Ctor:
            return "constructor " + source.type_name(TypeId(k.a));
        case FuncKey::Kind::Closure:
            return "call of " + source.type_name(TypeId(k.a));
        case FuncKey::Kind::DropGlue:
            return "drop " + source.type_name(TypeId(k.a));
        case FuncKey::Kind::BoxGlue:
            return "drop Box<" + source.type_name(TypeId(k.a)) + ">";
        case FuncKey::Kind::Start:
            return "start";
        case FuncKey::Kind::Promoted:
            return name(FuncId(k.a)) + "::promoted[" + std::to_string(k.b) + "]";
        case FuncKey::Kind::Const:
        case FuncKey::Kind::Static:
        case FuncKey::Kind::Anon:
            return body_of(id).body->name;
    }
    FLECK_UNREACHABLE();
}

std::string Lowering::written_name(FuncId id) {
    const FuncKey k = keys_[id];
    if (k.kind == FuncKey::Kind::Ctor) return constructor_name(TypeId(k.a));
    if (k.kind == FuncKey::Kind::Closure) return source.type_name(TypeId(k.a));
    return is_glue(k.kind) ? std::string() : name(id);
}

// Those of `Option` and `Result` are written without the enum.
std::string Lowering::constructor_name(TypeId type) {
    const auto* ctor = types.as<ty::CtorDef>(type);
    const Adt& def = source.adt(ctor->def);
    std::string variant(source.text(def.variants[ctor->variant].name));
    if (def.kind != AdtKind::Enum || source.in_std(def.span)) return variant;
    return std::string(source.text(def.name)) + "::" + variant;
}

Symbol Lowering::parameter(const mir::Body* body, uint32_t index) {
    if (body == nullptr || index + 1 >= body->locals.size()) return {};
    const mir::Local& local = body->locals[mir::LocalId(index + 1)];
    return source.in_std(local.span) ? Symbol() : local.name;
}

Symbol Lowering::parameter(FuncId id, uint32_t index) {
    const FuncKey k = keys_[id];
    if (k.kind == FuncKey::Kind::Closure)
        return parameter(source.body(types.as<ty::Closure>(TypeId(k.a))->def), index + 1);
    const bool has_body = k.kind == FuncKey::Kind::Fn && source.fn(FnId(k.a)).has_body;
    return has_body ? parameter(source.body(FnId(k.a)), index) : Symbol();
}

Abi Lowering::make_abi(TypeId ret, std::vector<TypeId> params) {
    Abi abi;
    abi.ret = ret;
    uint64_t end = Abi::kHeader;
    const auto place = [&](TypeId t) {
        const Layout& l = layouts.of(t);
        end = round_up(end, l.align);
        const auto at = static_cast<uint32_t>(end);
        end += l.size;
        return at;
    };
    abi.ret_offset = place(ret);
    for (TypeId p : params) abi.param_offsets.push_back(place(p));
    abi.params = std::move(params);
    abi.size = round_up(end, 8);
    return abi;
}

const Abi& Lowering::abi(FuncId id) {
    if (abis_[id].ret.valid()) return abis_[id];
    const FuncKey k = keys_[id];
    Abi made;
    switch (k.kind) {
        case FuncKey::Kind::Fn: {
            const FnSig sig = source.fn(FnId(k.a)).sig;
            std::vector<TypeId> params;
            for (TypeId p : sig.params) params.push_back(mono(p, TypeListId(k.b)));
            made = make_abi(mono(sig.ret, TypeListId(k.b)), std::move(params));
            break;
        }
        case FuncKey::Kind::Const:
        case FuncKey::Kind::Static:
        case FuncKey::Kind::Promoted:
        case FuncKey::Kind::Anon: {
            const BodyRef ref = body_of(id);
            std::vector<TypeId> params;
            for (uint32_t i = 1; i <= ref.body->arg_count; ++i)
                params.push_back(mono(ref.body->locals[mir::LocalId(i)].type, ref.args));
            made = make_abi(mono(ref.body->locals[mir::kReturnLocal].type, ref.args),
                            std::move(params));
            break;
        }
        case FuncKey::Kind::Ctor: {
            const auto ctor = *types.as<ty::CtorDef>(TypeId(k.a));
            const TypeId adt = source.normalize(types.adt(ctor.def, ctor.args));
            made = make_abi(adt, layouts.fields(adt, ctor.variant));
            break;
        }
        case FuncKey::Kind::Closure: {
            const ty::Closure closure = *types.as<ty::Closure>(TypeId(k.a));
            std::vector<TypeId> params =
                types.list(types.as<ty::FnPtr>(types.closure_sig(closure))->inputs_and_output);
            for (TypeId& t : params) t = source.normalize(types.erase_regions(t));
            const TypeId ret = params.back();
            params.pop_back();
            made = make_abi(ret, std::move(params));
            break;
        }
        case FuncKey::Kind::DropGlue:
        case FuncKey::Kind::BoxGlue:
            made = make_abi(types.unit, {types.raw_ptr(TypeId(k.a), true)});
            break;
        case FuncKey::Kind::Start: {
            // The exit code, if main has a result: as `Termination::report` gives it.
            const TypeId result = source.fn(FnId(k.a)).sig.ret;
            const FnId report =
                result == types.unit ? FnId{} : source.lang_trait_fn("termination", "report");
            made = make_abi(
                report.valid() ? mono(source.fn(report).sig.ret, kEmptyTypes) : types.unit, {});
            break;
        }
    }
    return abis_[id] = std::move(made);
}

lir::Function Lowering::to_lir(FuncId id, bool narrate) {
    lir::Function f;
    f.name = name(id);
    Translator(*this, id, narrate, f).run();
    lir::leave_out_if_too_large(f);
    lir::mark_rounds(f);
    if (options.optimise && !narrate) {
        lir::optimise(f);
    } else {
        lir::simplify_cfg(f);
    }
    return f;
}

// Is its frame the same in quiet and in narrated runs? Not if it is the library's: in the one kind
// of run many of its functions are inlined, and have no frame.
bool Lowering::has_same_frame(FuncId id) const {
    const FuncKey& k = keys_[id];
    return k.kind == FuncKey::Kind::Fn ? !source.in_std(FnId(k.a)) : is_glue(k.kind);
}

void Lowering::lower(FuncId id) {
    if (code.info(id) != nullptr) return;
    lir::Function f;
    uint32_t call_base = 0;
    if (has_same_frame(id)) {
        // Callees' frames begin behind whatever either kind of run keeps across a call.
        lir::Function quiet = to_lir(id, false), told = to_lir(id, true);
        call_base = std::max(lay_out_frame(quiet).call_base, lay_out_frame(told).call_base);
        f = std::move(options.narrate ? told : quiet);
    } else {
        f = to_lir(id);
    }
    const FrameLayout frame = lay_out_frame(f, call_base);
    FuncInfo info;
    info.id = id;
    info.name = f.name;
    info.is_std = in_std(id);
    if (const FuncKey k = keys_[id]; k.kind == FuncKey::Kind::Fn && !info.is_std)
        info.tracks_caller = source.tracks_caller(FnId(k.a));
    info.span = f.span;
    info.locals = f.locals;
    info.temporaries = f.temporaries;
    info.temps_end = f.nominal_end;
    if (const FuncKey k = keys_[id]; k.kind == FuncKey::Kind::Fn) {
        const Symbol note = source.fn(FnId(k.a)).attrs.note;
        info.is_quiet = note.valid() && source.text(note) == "quiet";
    }
    emit(
        f, frame, [this](uint64_t bits, uint32_t size) { return float_constant(bits, size); },
        std::move(info), code);
}

// ---- Static data

rt::Address Lowering::string(std::string_view text) {
    const auto it = strings_.find(std::string(text));
    if (it != strings_.end()) return it->second;
    auto at = memory.add_static(std::max<size_t>(text.size(), 1), 1);
    FLECK_CHECK(at.ok(), "no room for a string literal");
    for (size_t i = 0; i < text.size(); ++i)
        memory.store<char>(at.value() + static_cast<uint32_t>(i), text[i]);
    strings_[std::string(text)] = at.value();
    return at.value();
}

rt::Address Lowering::float_constant(uint64_t bits, uint32_t size) {
    std::string key = "f";
    key += std::to_string(size) + ":" + std::to_string(bits);
    const auto it = float_constants_.find(key);
    if (it != float_constants_.end()) return it->second;
    auto at = memory.add_static(size, size);
    FLECK_CHECK(at.ok(), "no room for a constant");
    if (size == 4) {
        memory.store(at.value(), static_cast<uint32_t>(bits));
    } else {
        memory.store(at.value(), bits);
    }
    return float_constants_[key] = at.value();
}

std::optional<rt::Address> Lowering::evaluated(FuncKey key) {
    const auto it = evaluated_.find(key);
    if (it != evaluated_.end()) return it->second;
    // One that needs itself cannot be computed.
    evaluated_[key] = std::nullopt;
    if (runner_ != nullptr && runner_->computing() >= kMaxComputing) return std::nullopt;
    const FuncId id = func(key);
    const Layout& l = layouts.of(abi(id).ret);
    const uint64_t size = l.size;
    auto at = memory.add_static(std::max<uint64_t>(size, 1), l.align);
    if (!at.ok()) no_room_ = at.trap();
    if (!at.ok() || runner_ == nullptr || !runner_->run_to_static(id, at.value(), size))
        return evaluated_[key] = std::nullopt;
    settle_all();
    return evaluated_[key] = at.value();
}

std::optional<rt::Address> Lowering::constant(ConstId id, TypeListId args) {
    std::vector<TypeId> closed = types.list(args);
    for (TypeId& t : closed) t = source.normalize(t);
    TypeListId list = types.list(std::move(closed));
    if (const auto found = source.resolve(id, list)) {
        id = found->first;
        list = found->second;
    }
    return evaluated(FuncKey{FuncKey::Kind::Const, id.index, list.index});
}

// Another static can be reached by name, through a constant and from a function of the user's.
bool Lowering::may_need_statics(const mir::Body& body) {
    bool found = false;
    mir::for_each_constant(body, [&](const mir::Constant& c) {
        const auto* fn = types.as<ty::FnDef>(c.type);
        found |= std::holds_alternative<mir::StaticRefConst>(c.value) ||
                 std::holds_alternative<mir::ItemConst>(c.value) ||
                 (fn != nullptr && !source.in_std(fn->def));
    });
    return found;
}

std::optional<rt::Address> Lowering::static_item(StaticId id) {
    const FuncKey key{FuncKey::Kind::Static, id.index, 0};
    if (const auto it = evaluated_.find(key); it != evaluated_.end()) return it->second;
    const FuncId f = func(key);
    if (runner_ == nullptr || !may_need_statics(*body_of(f).body)) return evaluated(key);
    auto open = std::ranges::find(open_, f, &OpenStatic::func);
    if (open == open_.end()) {
        const uint64_t size = layouts.of(abi(f).ret).size;
        const std::optional<rt::Address> at = sealed_room(f, size);
        if (!at) return evaluated_[key] = std::nullopt;
        open_.push_back({f, *at, size});
        open = open_.end() - 1;
    }
    if (runner_->computing() > 0) return open->at;
    if (!settle(f)) return evaluated_[key] = std::nullopt;
    settle_all();
    return evaluated_.at(key);
}

// One that failed lies where it lay: others hold its address.
std::optional<rt::Address> Lowering::sealed_room(FuncId f, uint64_t size) {
    if (const auto it = failed_.find(f); it != failed_.end() && memory.seal(it->second, size))
        return it->second;
    auto at = memory.add_sealed_static(size);
    if (at.ok()) return at.value();
    no_room_ = at.trap();
    return std::nullopt;
}

const Lowering::OpenStatic* Lowering::open_static(uint64_t address) const {
    for (const OpenStatic& s : open_)
        if (s.at <= address && address - s.at < std::max<uint64_t>(s.size, 1)) return &s;
    return nullptr;
}

bool Lowering::settle(FuncId f) {
    const auto open = std::ranges::find(open_, f, &OpenStatic::func);
    open->is_busy = true;
    const OpenStatic item = *open;
    const bool done = runner_->run_to_static(f, item.at, item.size);
    if (!done) {
        memory.unseal(item.at, item.size);
        failed_[f] = item.at;
    }
    std::erase_if(open_, [&](const OpenStatic& s) { return s.func == f; });
    if (done) evaluated_[keys_[f]] = item.at;
    return done;
}

void Lowering::unseal(rt::Address at) {
    const auto open = std::ranges::find(open_, at, &OpenStatic::at);
    if (open != open_.end()) memory.unseal(at, open->size);
}

// What was only referred to. One that fails is computed anew when it is asked for by itself.
void Lowering::settle_all() {
    if (runner_->computing() > 0) return;
    while (!open_.empty())
        if (!settle(open_.back().func)) runner_->forget_failure();
}

std::optional<rt::Address> Lowering::promoted(FuncId owner, mir::PromotedId id) {
    return evaluated(FuncKey{FuncKey::Kind::Promoted, owner.index, id.index});
}

// ---- Types

TypeId Lowering::mono(TypeId type, TypeListId args) {
    const TypeFlags flags = types.flags(type);
    if (!flags.has_param && !flags.has_projection && !flags.has_region) return type;
    const uint64_t key = uint64_t{type.index} << 32 | args.index;
    const auto it = mono_.find(key);
    if (it != mono_.end()) return it->second;
    const TypeId closed = source.normalize(types.subst(type, args));
    mono_[key] = closed;
    return closed;
}

std::string_view Lowering::lang(TypeId type) {
    const auto* a = types.as<ty::Adt>(type);
    if (a == nullptr) return {};
    const Symbol s = source.adt(a->def).attrs.lang;
    return s.valid() ? source.text(s) : std::string_view{};
}

bool Lowering::is_pair(TypeId type) {
    const auto* a = types.as<ty::Adt>(type);
    if (a == nullptr) return false;
    const Symbol note = source.adt(a->def).attrs.note;
    return note.valid() && source.text(note) == "parts";
}

TypeId Lowering::box_inner(TypeId type) {
    if (lang(type) != "owned_box") return {};
    return types.list(types.as<ty::Adt>(type)->args)[0];
}

bool Lowering::needs_drop(TypeId type) {
    const auto it = needs_drop_.find(type);
    if (it != needs_drop_.end()) return it->second;
    needs_drop_[type] = false;  // a recursive type goes through a Box, which decides
    bool result = false;
    if (const auto* a = types.as<ty::Array>(type)) {
        result = types.as<ty::ConstValue>(a->len)->bits != 0 && needs_drop(a->elem);
    } else if (const auto* s = types.as<ty::Slice>(type)) {
        result = needs_drop(s->elem);
    } else if (types.is<ty::Tuple>(type) || types.is<ty::Closure>(type)) {
        for (TypeId t : std::vector<TypeId>(layouts.fields(type))) result |= needs_drop(t);
    } else if (const auto* adt = types.as<ty::Adt>(type)) {
        const std::string_view l = lang(type);
        if (l == "manually_drop" || l == "maybe_uninit") {
            result = false;
        } else if (l == "owned_box" || source.drop_impl(type)) {
            result = true;
        } else {
            const size_t n = source.adt(adt->def).variants.size();
            for (uint32_t v = 0; v < n; ++v)
                for (TypeId t : std::vector<TypeId>(layouts.fields(type, v)))
                    result |= needs_drop(t);
        }
    }
    return needs_drop_[type] = result;
}

std::optional<lir::Ty> Lowering::scalar(TypeId type) {
    using lir::Ty;
    if (types.is<ty::Bool>(type)) return Ty::I8;
    if (types.is<ty::Char>(type)) return Ty::I32;
    if (const auto* i = types.as<ty::Int>(type)) {
        switch (bit_width(i->kind)) {
            case 8:
                return Ty::I8;
            case 16:
                return Ty::I16;
            case 32:
                return Ty::I32;
            case 64:
                return Ty::I64;
            default:
                return Ty::I128;
        }
    }
    if (const auto* f = types.as<ty::Float>(type))
        return f->kind == FloatTy::F32 ? Ty::F32 : Ty::F64;
    if (types.is<ty::Ref>(type) || types.is<ty::RawPtr>(type)) {
        if (layouts.size(type) == 8) return Ty::I64;
        return std::nullopt;
    }
    if (types.is<ty::FnPtr>(type)) return Ty::I64;
    return std::nullopt;
}

bool Lowering::is_signed_int(TypeId type) {
    const auto* i = types.as<ty::Int>(type);
    return i != nullptr && is_signed(i->kind);
}

}  // namespace fleck::vm
