/* The view of a network, made from the rows of a statement: what graph/questions/network.py makes of them in Python. */
#ifndef COBUILD_VIEW_H
#define COBUILD_VIEW_H

#include "output.h"
#include "packstream.h"

/* A name that may stand in a record, and what it means. graph/native/view.py has the same fields. */
typedef struct {
    int32_t text; /* where it begins among the texts, and how long it is */
    int32_t size;
    int32_t meaning;
} Name;

typedef struct {
    const Name *first;
    size_t count;
} Names;

/* What the reason of an edge means: bits of `meaning`. */
enum { IS_TIE = 1, IS_DIRECTED = 2, IS_OF_CORE = 4 };

/* The places of the roles. */
enum { CENTER = 0, CORE = 1, OTHER = 5, ROLES = 6 };

/* The columns by their places in the answer: bits of `columns`. */
typedef enum {
    IDS, TYPES, KINDS, NAMES, NAMES_EN, DISTANCES, DEGREES, ROLE_NAMES,
    SOURCES, TARGETS, REASONS, DIRECTED, COUNTS, FIRST_FACTS, VALID_FROM, VALID_TO,
    START_DATE, END_DATE, START_KNOWLEDGE, END_KNOWLEDGE,
    COLUMNS
} Column;

typedef struct {
    const uint8_t *texts;
    Names types;       /* their roles */
    Names reasons;     /* of edges; they are sorted by them, so these are in the order of their texts; at most 256 */
    Names certainties; /* how weak each is */
    Names roles;       /* in their order */
    Names knowledge;   /* how a date is known, in the order of its numbers */
    int32_t centred;   /* the first node is the centre; else nodes stand by id */
    int32_t nodes;     /* which parts are asked for */
    int32_t edges;
    int32_t groups;
    int32_t by_columns;
    uint32_t columns;
} View;

/* Writes the packed answer of a packed record; false where the record is not the expected one. */
bool make_view(const View *view, int64_t node_limit, int64_t edge_limit, Source record, Output *output);

#endif
