// How well a row of a full-text index fits what was looked for.
#pragma once

struct sqlite3;

/// Gives a connection the function `closeness(TABLE, WEIGHT…)`, used as FTS5's own bm25(): less is better, a weight a column.
/// bm25() counts all rows with each phrase, which takes longer the more there are; this one counts some and infers the
/// rest. SQLite's code, 0 where all is well.
int ranking_register(struct sqlite3 *database);
