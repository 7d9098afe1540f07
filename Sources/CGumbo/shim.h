// Gumbo, the HTML5 parser. Its default options are a global, which Swift 6 does not let in, so they stay here.
#pragma once

#include <gumbo.h>

// Parses UTF-8 without keeping a list of the page's errors.
static inline GumboOutput *crosshead_gumbo_parse(const char *bytes, size_t count) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, bytes, count);
}

// Frees what `crosshead_gumbo_parse` returned.
static inline void crosshead_gumbo_free(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
