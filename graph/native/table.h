/* How a record becomes JSON: a table of steps, made by resolvers/table.py from the plan of a statement. */
#ifndef COBUILD_TABLE_H
#define COBUILD_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* resolvers/table.py has the same numbers. */
typedef enum {
    /* Values. `optional`: null is allowed. */
    TEXT_VALUE = 0,
    INTEGER_VALUE = 1, /* of 32 bits, as in GraphQL */
    FLOAT_VALUE = 2,
    BOOLEAN_VALUE = 3,
    ENUM_VALUE = 4, /* one of the names from `first` */
    LIST_VALUE = 5, /* each as the step at `first` says */
    ROW_VALUE = 6,  /* a list, of which the parts from `first` are written */
    EITHER_VALUE = 7, /* a row whose first value is the name of its type: one of the variants from `first` */
    PAGE_VALUE = 8, /* a list of rows, then values beside them; `position`: the limit, or -1 */
    BACKWARD_PAGE_VALUE = 9, /* the same, with the last row first */
    /* Parts of rows and pages: first the text of each is written. */
    CONSTANT_PART = 10, /* that alone */
    VALUE_PART = 11,    /* the value at `position` of the row, or of the page's list, by the step at `first` */
    CURSOR_PART = 12,   /* a cursor of the sort keys at `position`; the step at `first` names the list */
    EDGES_PART = 13,    /* the rows of the page, each by the step at `first` */
    NODES_PART = 14,    /* the value at `position` of each row, by the step at `first` */
    MORE_PART = 15,     /* whether there was a row above the limit */
    START_CURSOR_PART = 16,
    END_CURSOR_PART = 17,
    /* A text: of an enumeration, of a list. */
    NAME = 18,
    VARIANT = 19, /* the name of a type, and its row at `first` */
} Kind;

typedef struct {
    int32_t kind;
    int32_t optional;
    int32_t first; /* a step, or the first of as many as `members` says */
    int32_t members;
    int32_t position;
    int32_t text; /* where the step's text begins, and how long it is */
    int32_t size;
} Step;

typedef struct {
    const Step *steps;
    const uint8_t *texts;
    size_t step_count;
    size_t text_size;
    size_t root;
} Table;

#endif
