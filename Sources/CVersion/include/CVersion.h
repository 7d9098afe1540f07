// What the program was built from.
#pragma once

/// The commit, or an empty string where the build was not told.
const char *crosshead_commit(void);
