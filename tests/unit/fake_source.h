// A CodeSource made by hand: items and MIR bodies that a test writes down itself.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "interp/bytecode/source.h"

namespace fleck::vm {

class FakeSource : public CodeSource {
  public:
    Types types_;
    Symbols symbols_;
    std::vector<Adt> adts_;
    std::vector<Fn> fns_;
    std::vector<mir::Body> bodies_;  // by FnId
    std::map<AdtId, FnId> drops_;
    std::map<std::string, FnId> lang_fns_;
    uint32_t std_end_ = 0;  // spans before it lie in the prelude

    AdtId add_struct(const std::string& name, std::vector<TypeId> fields) {
        Adt a;
        a.name = symbols_.intern(name);
        a.kind = AdtKind::Struct;
        a.variants.push_back(variant(name, std::move(fields), 0));
        adts_.push_back(std::move(a));
        return AdtId(adts_.size() - 1);
    }
    AdtId add_enum(const std::string& name, std::vector<std::vector<TypeId>> variants) {
        Adt a;
        a.name = symbols_.intern(name);
        a.kind = AdtKind::Enum;
        for (size_t i = 0; i < variants.size(); ++i)
            a.variants.push_back(variant(name, std::move(variants[i]), static_cast<int64_t>(i)));
        adts_.push_back(std::move(a));
        return AdtId(adts_.size() - 1);
    }
    TypeId type_of(AdtId id) { return types_.adt(id, kEmptyTypes); }
    // A function whose signature is read off its body.
    FnId add_fn(const std::string& name, mir::Body body) {
        Fn f;
        f.name = symbols_.intern(name);
        f.has_body = true;
        f.span = body.span;
        f.sig.ret = body.locals[mir::kReturnLocal].type;
        for (uint32_t i = 1; i <= body.arg_count; ++i)
            f.sig.params.push_back(body.locals[mir::LocalId(i)].type);
        body.name = name;
        fns_.push_back(std::move(f));
        bodies_.push_back(std::move(body));
        return FnId(fns_.size() - 1);
    }
    FnId add_intrinsic(const std::string& name, std::vector<TypeId> params, TypeId ret) {
        Fn f;
        f.name = symbols_.intern(name);
        f.attrs.intrinsic = true;
        f.sig.params = std::move(params);
        f.sig.ret = ret;
        fns_.push_back(std::move(f));
        bodies_.emplace_back();
        return FnId(fns_.size() - 1);
    }

    Types& types() override { return types_; }
    std::string_view text(Symbol symbol) override { return symbols_.text(symbol); }
    const Adt& adt(AdtId id) override { return adts_[id.index]; }
    const Fn& fn(FnId id) override { return fns_[id.index]; }
    const Const& constant(ConstId) override { FLECK_UNREACHABLE(); }
    const Static& static_item(StaticId) override { FLECK_UNREACHABLE(); }
    FnId lang_fn(std::string_view name) override { return lang_fns_.at(std::string(name)); }
    FnId lang_trait_fn(std::string_view, std::string_view) override { return {}; }
    std::optional<Instance> resolve(FnId fn, TypeListId args) override {
        return Instance{fn, args};
    }
    std::optional<std::pair<ConstId, TypeListId>> resolve(ConstId c, TypeListId args) override {
        return std::pair(c, args);
    }
    TypeId normalize(TypeId closed) override { return closed; }
    std::optional<Instance> drop_impl(TypeId adt) override {
        const auto* a = types_.as<ty::Adt>(adt);
        const auto it = a == nullptr ? drops_.end() : drops_.find(a->def);
        if (it == drops_.end()) return std::nullopt;
        return Instance{it->second, kEmptyTypes};
    }
    const mir::Body* body(const hir::Owner& owner) override {
        const auto* id = std::get_if<FnId>(&owner);
        return id == nullptr ? nullptr : &bodies_[id->index];
    }
    bool is_copy(TypeId closed) override { return !types_.is<ty::Adt>(closed); }
    bool implements_lang(TypeId, std::string_view) override { return false; }
    bool in_std(Span span) override { return span.begin < std_end_; }
    bool in_std(FnId id) override { return in_std(fn(id).span); }
    bool tracks_caller(FnId) override { return false; }
    std::string_view written(Span) override { return {}; }
    std::string location(Span span) override { return "main.rs:" + std::to_string(span.begin); }
    std::string fn_name(FnId fn, TypeListId) override {
        return std::string(text(fns_[fn.index].name));
    }
    std::string type_name(TypeId type) override { return "#" + std::to_string(type.index); }
    std::string type_path(TypeId type) override { return type_name(type); }

  private:
    Variant variant(const std::string& name, std::vector<TypeId> fields, int64_t discriminant) {
        Variant v;
        v.name = symbols_.intern(name);
        v.discriminant = discriminant;
        for (TypeId t : fields) {
            Field f;
            f.name = symbols_.intern("f");
            f.type = t;
            v.fields.push_back(f);
        }
        return v;
    }
};

}  // namespace fleck::vm
