#include <gtest/gtest.h>

#include "frontend/sema/infer.h"
#include "frontend/sema/type_name.h"

namespace fleck {
namespace {

// A program without items: enough for types and variables.
struct Fixture : ::testing::Test {
    Symbols symbols;
    SourceMap sources;
    DiagSink diags;
    ast::Crate std_crate, user_crate;
    Program p{symbols, sources, diags, std_crate, user_crate};
    Types& t = p.types;
};

using SemaTypes = Fixture;
using SemaInfer = Fixture;

TEST_F(SemaTypes, EqualTypesHaveEqualIds) {
    EXPECT_EQ(t.ref(t.slice(t.i32), true), t.ref(t.slice(t.i32), true));
    EXPECT_NE(t.ref(t.i32, true), t.ref(t.i32, false));
    EXPECT_EQ(t.tuple({}), t.unit);
    EXPECT_NE(t.array(t.u8, 3), t.array(t.u8, 4));
}

TEST_F(SemaTypes, SubstitutionReplacesParametersAndErasesRegions) {
    const TypeId param = t.intern(ty::Param{0, symbols.intern("T")});
    const TypeId with_region = t.ref(param, false, {Region::Kind::Param, 0});
    EXPECT_TRUE(t.flags(with_region).has_param);
    EXPECT_TRUE(t.flags(with_region).has_region);
    EXPECT_EQ(t.subst(with_region, t.list({t.i32})), t.ref(t.i32, false));
    EXPECT_EQ(t.erase_regions(with_region), t.ref(param, false));
    const TypeId fixed = t.subst(with_region, t.list({t.i32}), {{Region::Kind::Static, 0}});
    EXPECT_EQ(t.as<ty::Ref>(fixed)->region.kind, Region::Kind::Static);
}

TEST_F(SemaTypes, NamesAreThoseOfMessages) {
    EXPECT_EQ(type_name(p, t.ref(t.slice(t.u8), true)), "&mut [u8]");
    EXPECT_EQ(type_name(p, t.tuple({t.i32})), "(i32,)");
    EXPECT_EQ(type_name(p, t.array(t.tuple({t.str, t.boolean}), 2)), "[(str, bool); 2]");
    EXPECT_EQ(type_name(p, t.intern(ty::FnPtr{t.list({t.i32, t.unit}), false})), "fn(i32)");
}

TEST_F(SemaInfer, IntegerVariablesTakeOnlyIntegers) {
    InferCtxt cx(p, {});
    const TypeId v = cx.fresh_int({});
    EXPECT_EQ(cx.name(v), "{integer}");
    EXPECT_FALSE(cx.unify(v, t.boolean));
    EXPECT_TRUE(cx.is_int_var(v));
    EXPECT_TRUE(cx.unify(t.u8, v));
    EXPECT_EQ(cx.resolve(v), t.u8);
    EXPECT_FALSE(cx.unify(v, t.i32));
}

TEST_F(SemaInfer, FailureBindsNothing) {
    InferCtxt cx(p, {});
    const TypeId a = cx.fresh({});
    EXPECT_FALSE(cx.unify(t.tuple({a, t.i32}), t.tuple({t.u8, t.boolean})));
    EXPECT_TRUE(cx.is_var(a));
}

TEST_F(SemaInfer, ProbesRollBack) {
    InferCtxt cx(p, {});
    const TypeId a = cx.fresh({});
    const TypeId b = cx.fresh({});
    EXPECT_TRUE(cx.probe([&] { return cx.unify(a, b) && cx.unify(b, t.i32); }));
    EXPECT_TRUE(cx.is_var(a));
    EXPECT_TRUE(cx.unify(a, b));
    EXPECT_TRUE(cx.unify(a, t.character));
    EXPECT_EQ(cx.resolve(b), t.character);
}

TEST_F(SemaInfer, NoTypeHoldsItself) {
    InferCtxt cx(p, {});
    const TypeId a = cx.fresh({});
    EXPECT_FALSE(cx.unify(a, t.slice(a)));
}

TEST_F(SemaInfer, RegionsDoNotMatter) {
    InferCtxt cx(p, {});
    EXPECT_TRUE(cx.unify(t.ref(t.str, false, {Region::Kind::Static, 0}), t.ref(t.str, false)));
}

TEST_F(SemaInfer, VariablesFallBack) {
    InferCtxt cx(p, {});
    const TypeId i = cx.fresh_int({}), f = cx.fresh_float({}), never = cx.fresh({});
    cx.mark_diverging(never);
    cx.fall_back();
    EXPECT_EQ(cx.resolve(i), t.i32);
    EXPECT_EQ(cx.resolve(f), t.f64);
    EXPECT_EQ(cx.resolve(never), t.unit);
}

TEST_F(SemaInfer, ErrorsSpreadQuietly) {
    InferCtxt cx(p, {});
    const TypeId a = cx.fresh({});
    EXPECT_TRUE(cx.unify(a, t.error));
    EXPECT_EQ(cx.resolve(a), t.error);
    EXPECT_TRUE(cx.finish());
}

}  // namespace
}  // namespace fleck
