/* The rows of a view while it is made: read by view_rows.c, written by view.c. */
#ifndef COBUILD_VIEW_ROWS_H
#define COBUILD_VIEW_ROWS_H

#include "view.h"

typedef struct {
    const uint8_t *text;
    size_t size;
} Text;

/* The places of values in a row of a node (`Nodes.row`) and of an edge (`edge_rows`). */
enum { NODE_ID, NODE_TYPE, NODE_KIND, NODE_NAME, NODE_NAME_EN, NODE_GAP, NODE_VALUES };
enum { SOURCE, TARGET, REASON, FACTS, FROM, TO, CERTAINTIES, SOURCE_IDS, BEGINS, ENDS, EDGE_VALUES };

typedef struct {
    const uint8_t *at[NODE_VALUES + 1]; /* where each value begins; the last: where the row ends */
    size_t values;                      /* with those selected of the thing */
    Text id;
    int32_t role;
    uint32_t degree;
    uint32_t distance;
    uint32_t group;
} NodeRow;

typedef struct {
    const uint8_t *at[EDGE_VALUES + 1];
    uint32_t source, target; /* positions of nodes */
    const Name *reason;
} EdgeRow;

typedef struct {
    NodeRow *nodes; /* in the order of the view */
    size_t node_count;
    EdgeRow *edges; /* as they came */
    uint32_t *order; /* the numbers of the edges, in the order of the view */
    size_t edge_count;
    int64_t nodes_total, edges_total, reached;
    bool over;
    Source undated, untied; /* values that are passed on */
} Rows;

/* Free with `free_rows`, whatever comes of it. */
bool read_rows(const View *view, Source record, Rows *rows);
void free_rows(Rows *rows);

/* The name that is equal to a text, or NULL. */
const Name *find_name(const View *view, const Names *names, Text text);
int compare_texts(Text one, Text other);

#endif
