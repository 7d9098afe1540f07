// ncurses as Swift can import it: wide characters on, macros off, and what Swift cannot see as functions.
#pragma once

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <term.h>

// Attributes are macros with casts.
static const attr_t ATTRIBUTE_BOLD = A_BOLD;
static const attr_t ATTRIBUTE_DIM = A_DIM;
static const attr_t ATTRIBUTE_UNDERLINE = A_UNDERLINE;
static const attr_t ATTRIBUTE_REVERSE = A_REVERSE;

// Globals, which Swift 6 refuses.
static inline WINDOW *screen_window(void) { return stdscr; }
static inline int screen_colors(void) { return COLORS; }

// A wide character with its attributes and colour pair, `text` ended by 0.
static inline int screen_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, (short)pair, &pair) == ERR) return ERR;
    return mvadd_wch(row, column, &cell);
}

// What setupterm found.
static inline TERMINAL *cur_term_of_setup(void) { return cur_term; }

// The key of F1 and up.
static inline int key_function(int number) { return KEY_F(number); }
