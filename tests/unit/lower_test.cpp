// MIR made by hand, through lowering and the machine: what comes out, with and without the
// optimiser.
#include <gtest/gtest.h>

#include "interp/vm/machine.h"
#include "interp/vm/tracer.h"
#include "runtime/heap/segregated_fit.h"
#include "tests/unit/fake_source.h"
#include "tests/unit/memory_fixture.h"

namespace fleck::vm {
namespace {

using mir::BlockId;
using mir::LocalId;
using mir::Operand;
using mir::PlaceId;

struct Output : OutputSink {
    std::string out, err;
    void write(std::string_view text, bool to_stderr) override { (to_stderr ? err : out) += text; }
};

// Writes a body down, block by block.
class BodyBuilder {
  public:
    BodyBuilder(Types& types, TypeId ret, std::vector<TypeId> params) : types_(types) {
        body_.span = Span{100, 200};
        local(ret);
        for (TypeId p : params) local(p);
        body_.arg_count = static_cast<uint32_t>(params.size());
        block();
    }
    LocalId local(TypeId type) {
        mir::Local l;
        l.type = type;
        return body_.locals.push(l);
    }
    LocalId variable(TypeId type, Symbol name) {
        const LocalId l = local(type);
        body_.locals[l].name = name;
        body_.locals[l].is_user = true;
        return l;
    }
    BlockId block(bool cleanup = false) {
        mir::Block b;
        b.is_cleanup = cleanup;
        b.terminator = mir::Unreachable{};
        b.span = Span{150, 151};
        return body_.blocks.push(std::move(b));
    }
    PlaceId place(LocalId l) { return body_.places.of_local(l, body_.locals[l].type); }
    PlaceId field(PlaceId p, uint32_t i, TypeId type) {
        return body_.places.project(p, mir::proj::Field{i}, type);
    }
    Operand copy(LocalId l) { return mir::Copy{place(l)}; }
    Operand constant(TypeId type, uint64_t bits) {
        return mir::Constant{type, mir::ScalarConst{bits}, {}};
    }
    Operand fn(FnId id) {
        return mir::Constant{types_.intern(ty::FnDef{id, kEmptyTypes}), mir::ZeroSizedConst{}, {}};
    }
    void assign(BlockId b, PlaceId p, mir::Rvalue v) {
        body_.blocks[b].statements.push_back({Span{150, 151}, {}, mir::Assign{p, std::move(v)}});
    }
    void term(BlockId b, mir::Terminator t) { body_.blocks[b].terminator = std::move(t); }
    // `dst = a op b`, checked, going on in a new block, which is returned.
    BlockId checked(BlockId b, mir::BinOp op, Operand x, Operand y, LocalId dst,
                    BlockId unwind = {}) {
        const TypeId type = body_.locals[dst].type;
        const LocalId pair = local(types_.tuple({type, types_.boolean}));
        assign(b, place(pair), mir::Binary{op, std::move(x), std::move(y), true});
        const BlockId next = block();
        mir::Assert check;
        check.condition = mir::Copy{field(place(pair), 1, types_.boolean)};
        check.expected = false;
        check.kind = mir::PanicKind::Overflow;
        check.op = op;
        check.target = next;
        check.unwind = unwind;
        term(b, check);
        assign(next, place(dst), mir::Use{mir::Move{field(place(pair), 0, type)}});
        return next;
    }
    BlockId call(BlockId b, FnId callee, std::vector<Operand> args, LocalId dst,
                 BlockId unwind = {}) {
        const BlockId next = block();
        call_to(b, callee, std::move(args), dst, next, unwind);
        return next;
    }
    void call_to(BlockId b, FnId callee, std::vector<Operand> args, LocalId dst, BlockId next,
                 BlockId unwind = {}) {
        mir::Call c;
        c.callee = fn(callee);
        c.args = std::move(args);
        c.destination = place(dst);
        c.target = next;
        c.unwind = unwind;
        c.fn_span = Span{160, 161};
        c.source = hir::Source::Written;
        term(b, std::move(c));
    }
    mir::Body done() { return std::move(body_); }

  private:
    Types& types_;
    mir::Body body_;
};

class LowerTest : public testing::TestWithParam<bool> {
  protected:
    FakeSource source_;
    Types& t_ = source_.types_;
    rt::Memory memory_ = rt::make_memory({.stack_bytes = 1 << 20, .heap_bytes = 4 << 20});
    rt::SegregatedFit heap_{memory_};
    Output output_;

    Outcome run(FnId main, RunLimits limits = {}) {
        LowerOptions options;
        options.optimise = GetParam();
        Lowering lowering(source_, memory_, options);
        Machine machine(lowering, memory_, heap_, output_, limits);
        const FuncId id = lowering.func(main, kEmptyTypes);
        const Outcome out = machine.run(id);
        result_ = memory_.load<uint64_t>(rt::kStackBegin + lowering.abi(id).ret_offset);
        return out;
    }
    uint64_t result_ = 0;

    // fn fib(n: u32) -> u64 { if n < 2 { n as u64 } else { fib(n - 1) + fib(n - 2) } }
    FnId fib() {
        const FnId self(source_.fns_.size());
        BodyBuilder b(t_, t_.u64, {t_.u32});
        const LocalId n(1u), ret(0u);
        const LocalId small = b.local(t_.boolean), x = b.local(t_.u32), y = b.local(t_.u32),
                      fx = b.local(t_.u64), fy = b.local(t_.u64);
        b.assign(BlockId(0u), b.place(small),
                 mir::Binary{mir::BinOp::Lt, b.copy(n), b.constant(t_.u32, 2), false});
        const BlockId base = b.block(), rest = b.block();
        b.term(BlockId(0u), mir::SwitchInt{b.copy(small), t_.boolean, {{0, rest}}, base});
        b.assign(base, b.place(ret), mir::Cast{mir::CastKind::Numeric, b.copy(n), t_.u64});
        b.term(base, mir::Return{});
        BlockId at = b.checked(rest, mir::BinOp::Sub, b.copy(n), b.constant(t_.u32, 1), x);
        at = b.call(at, self, {b.copy(x)}, fx);
        at = b.checked(at, mir::BinOp::Sub, b.copy(n), b.constant(t_.u32, 2), y);
        at = b.call(at, self, {b.copy(y)}, fy);
        at = b.checked(at, mir::BinOp::Add, b.copy(fx), b.copy(fy), ret);
        b.term(at, mir::Return{});
        return source_.add_fn("fib", b.done());
    }
};

// Writes down what it is told.
struct Told : trace::TraceSink {
    std::vector<std::string> lines;
    void on(const trace::Event& event, const trace::Inspector& machine) override {
        if (const auto* e = std::get_if<trace::EnterFunction>(&event.kind))
            lines.push_back("enter " + std::string(e->name));
        if (const auto* e = std::get_if<trace::LeaveFunction>(&event.kind))
            lines.push_back("leave " + std::string(e->name));
        if (const auto* e = std::get_if<trace::Assign>(&event.kind))
            lines.push_back(std::string(e->to.name) + " = " +
                            machine.render(e->to.type, e->to.address));
        if (const auto* e = std::get_if<trace::Move>(&event.kind))
            lines.push_back("move " + std::string(e->from.name) + " to " + std::string(e->to.name) +
                            ", " + machine.render(e->to.type, e->to.address));
    }
};

class TraceTest : public testing::Test {
  protected:
    FakeSource source_;
    Types& t_ = source_.types_;
    rt::Memory memory_ = rt::make_memory({.stack_bytes = 1 << 20, .heap_bytes = 4 << 20});
    rt::SegregatedFit heap_{memory_};
    Output output_;
};

TEST_P(LowerTest, RecursionAndCheckedArithmetic) {
    const FnId f = fib();
    BodyBuilder b(t_, t_.u64, {});
    const BlockId end = b.call(BlockId(0u), f, {b.constant(t_.u32, 20)}, LocalId(0u));
    b.term(end, mir::Return{});
    const Outcome out = run(source_.add_fn("main", b.done()));
    EXPECT_EQ(out.kind, Outcome::Kind::Finished);
    EXPECT_EQ(result_, 6765u);
}

TEST_P(LowerTest, OverflowPanicsAndUnwindsThroughCleanup) {
    const FnId count = source_.add_intrinsic("panic_count", {}, t_.usize);
    const FnId abort = source_.add_intrinsic("abort", {}, t_.unit);
    BodyBuilder b(t_, t_.unit, {});
    const LocalId x = b.local(t_.u8), panics = b.local(t_.usize), nothing = b.local(t_.unit);
    // The cleanup sees one panic in flight, or the test ends in an abort.
    const BlockId cleanup = b.block(true), check = b.block(true), bad = b.block(true),
                  resume = b.block(true);
    b.assign(BlockId(0u), b.place(x), mir::Use{b.constant(t_.u8, 200)});
    const BlockId end =
        b.checked(BlockId(0u), mir::BinOp::Add, b.copy(x), b.constant(t_.u8, 100), x, cleanup);
    b.term(end, mir::Return{});
    b.call_to(cleanup, count, {}, panics, check);
    b.term(check, mir::SwitchInt{b.copy(panics), t_.usize, {{1, resume}}, bad});
    b.call_to(bad, abort, {}, nothing, resume);
    b.term(resume, mir::UnwindResume{});
    const Outcome out = run(source_.add_fn("main", b.done()));
    EXPECT_EQ(out.exit_code, 101);
    EXPECT_NE(output_.err.find("panicked at main.rs:150:\nattempt to add with overflow"),
              std::string::npos)
        << output_.err;
}

TEST_P(LowerTest, EndlessRecursionIsOneTrap) {
    const FnId self(source_.fns_.size());
    BodyBuilder b(t_, t_.unit, {});
    const BlockId end = b.call(BlockId(0u), self, {}, LocalId(0u));
    b.term(end, mir::Return{});
    const Outcome out = run(source_.add_fn("main", b.done()));
    ASSERT_EQ(out.kind, Outcome::Kind::Trapped);
    EXPECT_EQ(out.trap->kind, rt::TrapKind::StackOverflow);
    EXPECT_EQ(out.exit_code, 4);
}

TEST_P(LowerTest, EndlessLoopsRunOutOfSteps) {
    BodyBuilder b(t_, t_.unit, {});
    b.term(BlockId(0u), mir::Goto{BlockId(0u)});
    const Outcome out = run(source_.add_fn("main", b.done()), {.max_steps = 1000});
    ASSERT_EQ(out.kind, Outcome::Kind::Trapped);
    EXPECT_EQ(out.trap->kind, rt::TrapKind::StepLimit);
}

// A struct and an enum go through a call and come back.
TEST_P(LowerTest, AggregatesAndDiscriminants) {
    const AdtId option = source_.add_enum("Option", {{}, {t_.u64}});
    const TypeId opt = source_.type_of(option);
    BodyBuilder inner(t_, opt, {t_.u64});
    inner.assign(
        BlockId(0u), inner.place(LocalId(0u)),
        mir::Aggregate{mir::AdtAggregate{option, 1, kEmptyTypes}, {inner.copy(LocalId(1u))}});
    inner.term(BlockId(0u), mir::Return{});
    const FnId some = source_.add_fn("some", inner.done());

    BodyBuilder b(t_, t_.u64, {});
    const LocalId o = b.local(opt), d = b.local(t_.isize);
    const BlockId got = b.call(BlockId(0u), some, {b.constant(t_.u64, 42)}, o);
    b.assign(got, b.place(d), mir::Discriminant{b.place(o)});
    const BlockId yes = b.block(), no = b.block();
    b.term(got, mir::SwitchInt{b.copy(d), t_.isize, {{1, yes}}, no});
    b.assign(no, b.place(LocalId(0u)), mir::Use{b.constant(t_.u64, 7)});
    b.term(no, mir::Return{});
    mir::Body body = b.done();
    const PlaceId as_some =
        body.places.project(body.places.of_local(o, opt), mir::proj::Downcast{1}, opt);
    const PlaceId payload = body.places.project(as_some, mir::proj::Field{0}, t_.u64);
    body.blocks[yes].statements.push_back(
        {Span{},
         {},
         mir::Assign{body.places.of_local(LocalId(0u), t_.u64), mir::Use{mir::Copy{payload}}}});
    body.blocks[yes].terminator = mir::Return{};
    EXPECT_EQ(run(source_.add_fn("main", std::move(body))).kind, Outcome::Kind::Finished);
    EXPECT_EQ(result_, 42u);
}

// Somebody listens: a move of a variable is told between the entry and the exit of the function.
TEST_F(TraceTest, MovesAreToldInOrder) {
    BodyBuilder b(t_, t_.unit, {});
    const LocalId x = b.variable(t_.u64, source_.symbols_.intern("x"));
    const LocalId y = b.variable(t_.u64, source_.symbols_.intern("y"));
    b.assign(BlockId(0u), b.place(x), mir::Use{b.constant(t_.u64, 7)});
    b.assign(BlockId(0u), b.place(y), mir::Use{mir::Move{b.place(x)}});
    b.term(BlockId(0u), mir::Return{});
    const FnId main = source_.add_fn("main", b.done());
    LowerOptions options;
    options.narrate = true;
    Lowering lowering(source_, memory_, options);
    Machine machine(lowering, memory_, heap_, output_, {});
    Told told;
    Tracer tracer(lowering, memory_, heap_, told, false);
    machine.set_tracer(&tracer);
    EXPECT_EQ(machine.run(lowering.func(main, kEmptyTypes)).kind, Outcome::Kind::Finished);
    EXPECT_EQ(told.lines,
              (std::vector<std::string>{"enter main", "x = 7", "move x to y, 7", "leave main"}));
}

INSTANTIATE_TEST_SUITE_P(PlainAndOptimised, LowerTest, testing::Bool(),
                         [](const auto& p) { return p.param ? "Optimised" : "Plain"; });

}  // namespace
}  // namespace fleck::vm
