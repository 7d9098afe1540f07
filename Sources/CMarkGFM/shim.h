// cmark-gfm, the parser of GitHub's Markdown, with its extensions. The types of table nodes are made when the extensions are
// registered and stand in no public header; their names do.
#pragma once

#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

// Whether the node is a row of a table, the one with the names of the columns included.
static inline bool crosshead_cmark_is_row(cmark_node *node) {
    const char *type = cmark_node_get_type_string(node);
    return strcmp(type, "table_row") == 0 || strcmp(type, "table_header") == 0;
}

// Whether the node is a cell of a table.
static inline bool crosshead_cmark_is_cell(cmark_node *node) {
    return strcmp(cmark_node_get_type_string(node), "table_cell") == 0;
}

// Whether the node is a stretch that is struck out.
static inline bool crosshead_cmark_is_struck(cmark_node *node) {
    return strcmp(cmark_node_get_type_string(node), "strikethrough") == 0;
}
