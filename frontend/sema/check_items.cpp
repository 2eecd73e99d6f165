#include "frontend/sema/program.h"
namespace fleck { void check_items(Program&, CrateId) {} }
