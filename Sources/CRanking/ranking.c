#include "CRanking.h"

#include <math.h>
#include <sqlite3.h>
#include <stddef.h>

// The constants of bm25() in SQLite.
static const double saturation = 1.2;
static const double length_weight = 0.75;

enum {
    // Rows counted to say how many have a phrase.
    sample = 500,
    phrases_at_most = 32,
};

// How rare each phrase is, found once for a query.
struct rarity {
    double average_length;
    double of[phrases_at_most];
};

// The rows that have a phrase, as far as they were counted, and the last of them.
struct count {
    int rows;
    sqlite3_int64 last;
};

static int count_row(const Fts5ExtensionApi *api, Fts5Context *context, void *data) {
    struct count *count = data;
    count->rows += 1;
    count->last = api->xRowid(context);
    return count->rows < sample ? SQLITE_OK : SQLITE_DONE;
}

static int measure(const Fts5ExtensionApi *api, Fts5Context *context, int phrases, struct rarity *rarity) {
    sqlite3_int64 rows = 0, tokens = 0;
    int code = api->xRowCount(context, &rows);
    if (code == SQLITE_OK) code = api->xColumnTotalSize(context, -1, &tokens);
    if (code != SQLITE_OK) return code;
    rarity->average_length = rows > 0 && tokens > 0 ? (double)tokens / (double)rows : 1;
    for (int phrase = 0; phrase < phrases; phrase++) {
        // A phrase alone is as rare in every row.
        rarity->of[phrase] = 1;
        if (phrases == 1) break;
        struct count count = {0, 0};
        code = api->xQueryPhrase(context, phrase, &count, count_row);
        if (code != SQLITE_OK) return code;
        double found = count.rows;
        // Rows are counted from the first on: the others are taken to be like them.
        if (count.rows == sample && count.last > 0) found = fmin(rows, found * rows / count.last);
        double value = log((rows - found + 0.5) / (found + 0.5));
        rarity->of[phrase] = value > 0 ? value : 1e-6;
    }
    return SQLITE_OK;
}

static int rank_row(const Fts5ExtensionApi *api, Fts5Context *context, const struct rarity *rarity, int phrases,
                    int weights, sqlite3_value **weight, double *rank) {
    double frequencies[phrases_at_most] = {0};
    int instances = 0, length = 0;
    int code = api->xInstCount(context, &instances);
    for (int instance = 0; code == SQLITE_OK && instance < instances; instance++) {
        int phrase, column, offset;
        code = api->xInst(context, instance, &phrase, &column, &offset);
        if (code == SQLITE_OK && phrase < phrases)
            frequencies[phrase] += column < weights ? sqlite3_value_double(weight[column]) : 1;
    }
    if (code == SQLITE_OK) code = api->xColumnSize(context, -1, &length);
    if (code != SQLITE_OK) return code;
    double size = saturation * (1 - length_weight + length_weight * length / rarity->average_length);
    *rank = 0;
    for (int phrase = 0; phrase < phrases; phrase++)
        *rank -= rarity->of[phrase] * frequencies[phrase] * (saturation + 1) / (frequencies[phrase] + size);
    return SQLITE_OK;
}

static void closeness(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int weights,
                      sqlite3_value **weight) {
    int phrases = api->xPhraseCount(context);
    if (phrases > phrases_at_most) phrases = phrases_at_most;
    int code = SQLITE_OK;
    struct rarity *rarity = api->xGetAuxdata(context, 0);
    if (rarity == NULL) {
        rarity = sqlite3_malloc(sizeof(struct rarity));
        if (rarity == NULL) return sqlite3_result_error_nomem(result);
        code = measure(api, context, phrases, rarity);
        if (code != SQLITE_OK) {
            sqlite3_free(rarity);
            return sqlite3_result_error_code(result, code);
        }
        code = api->xSetAuxdata(context, rarity, sqlite3_free);
        if (code != SQLITE_OK) return sqlite3_result_error_code(result, code);
    }
    double rank = 0;
    code = rank_row(api, context, rarity, phrases, weights, weight, &rank);
    if (code == SQLITE_OK)
        sqlite3_result_double(result, rank);
    else
        sqlite3_result_error_code(result, code);
}

int ranking_register(struct sqlite3 *database) {
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL);
    if (code != SQLITE_OK) return code;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    code = sqlite3_finalize(statement);
    if (code != SQLITE_OK) return code;
    if (api == NULL) return SQLITE_ERROR;
    return api->xCreateFunction(api, "closeness", NULL, closeness, NULL);
}
