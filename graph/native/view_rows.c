#include "view_rows.h"

#include <stdlib.h>
#include <string.h>

#define MOST_ROWS (1 << 28) /* numbers of nodes are sorted in so many bits */

int compare_texts(Text one, Text other) {
    size_t size = one.size < other.size ? one.size : other.size;
    int found = size ? memcmp(one.text, other.text, size) : 0;
    return found ? found : (one.size > other.size) - (one.size < other.size);
}

const Name *find_name(const View *view, const Names *names, Text text) {
    for (size_t i = 0; i < names->count; i++) {
        const Name *name = names->first + i;
        if ((size_t)name->size == text.size && !memcmp(view->texts + name->text, text.text, text.size)) return name;
    }
    return NULL;
}

static bool take_given_text(Source *source, Text *text) { return take_text(source, &text->text, &text->size); }

/* Reads a row of at least so many values, of which it notes where each begins, and the end. */
static bool take_row(Source *source, const uint8_t **at, size_t least, size_t *values) {
    if (!take_list(source, values) || *values < least) return false;
    for (size_t i = 0; i < least; i++) {
        at[i] = source->at;
        if (!skip_values(source, 1)) return false;
    }
    if (!skip_values(source, *values - least)) return false;
    at[least] = source->at;
    return true;
}

static bool text_at(const uint8_t *from, const uint8_t *to, Text *text) {
    Source source = {from, to};
    return take_given_text(&source, text);
}

/* Adds up numbers that are not negative; `others`: how many of them are not null, but for the first. */
static bool take_sum(Source *source, int64_t *sum, int64_t *others) {
    size_t count;
    int64_t number;
    if (!take_list(source, &count)) return false;
    *sum = *others = 0;
    for (size_t i = 0; i < count; i++) {
        if (!take_integer(source, &number) || number < 0 || number > INT32_MAX) return false;
        *sum += number;
        *others += i && number;
    }
    return true;
}

/* A list whose rows need so many bytes each at least, so that no more room is asked for than the record may fill. */
static bool take_rows(Source *source, size_t bytes, size_t *count) {
    return take_list(source, count) && *count <= (size_t)(source->end - source->at) / bytes && *count < MOST_ROWS;
}

static bool read_node(const View *view, Source *source, NodeRow *node) {
    Text type;
    if (!take_row(source, node->at, NODE_VALUES, &node->values)) return false;
    if (!text_at(node->at[NODE_ID], node->at[NODE_TYPE], &node->id)) return false;
    if (!text_at(node->at[NODE_TYPE], node->at[NODE_KIND], &type)) return false;
    const Name *role = find_name(view, &view->types, type);
    node->role = role ? role->meaning : OTHER;
    return true;
}

static int compare_nodes(const void *one, const void *other) {
    return compare_texts((*(const NodeRow *const *)one)->id, (*(const NodeRow *const *)other)->id);
}

/* Puts the nodes in the order of their ids. Places are sorted, since a row is large. */
static bool order_nodes(Rows *rows) {
    const NodeRow **places = calloc(rows->node_count + 1, sizeof *places);
    NodeRow *ordered = calloc(rows->node_count + 1, sizeof *ordered);
    bool done = places && ordered;
    if (done) {
        for (size_t i = 0; i < rows->node_count; i++) places[i] = rows->nodes + i;
        qsort(places, rows->node_count, sizeof *places, compare_nodes);
        for (size_t i = 0; i < rows->node_count; i++) ordered[i] = *places[i];
        NodeRow *given = rows->nodes;
        rows->nodes = ordered;
        ordered = given;
    }
    free(places);
    free(ordered);
    return done;
}

/* The nodes, in the order of the view. */
static bool read_nodes(const View *view, Source *source, Rows *rows) {
    size_t count;
    if (!take_rows(source, NODE_VALUES + 1, &count)) return false;
    rows->nodes = calloc(count + 1, sizeof *rows->nodes);
    if (!rows->nodes) return false;
    for (; rows->node_count < count; rows->node_count++) {
        if (!read_node(view, source, rows->nodes + rows->node_count)) return false;
    }
    return view->centred ? count > 0 : order_nodes(rows);
}

/* The distance of each node: the number of the ring that it is in. */
static bool read_distances(Source *source, Rows *rows) {
    size_t rings, at = 0;
    int64_t size;
    if (!take_list(source, &rings)) return false;
    for (size_t ring = 0; ring < rings; ring++) {
        if (!take_integer(source, &size) || size < 0 || (uint64_t)size > rows->node_count - at) return false;
        for (; size; size--) rows->nodes[at++].distance = (uint32_t)ring;
    }
    return at == rows->node_count;
}

/* Where the nodes are, by their ids: numbers of nodes from 1 on. */
typedef struct {
    uint32_t *places;
    size_t mask;
} Index;

static size_t hash(Text id) {
    uint64_t found = 0xCBF29CE484222325u;
    for (size_t i = 0; i < id.size; i++) found = (found ^ id.text[i]) * 0x100000001B3u;
    return (size_t)(found ^ found >> 29);
}

/* The place of an id: that of its node, or an empty one. */
static uint32_t *place_of(const Index *index, const NodeRow *nodes, Text id) {
    for (size_t at = hash(id);; at++) {
        uint32_t *place = index->places + (at & index->mask);
        if (!*place || !compare_texts(nodes[*place - 1].id, id)) return place;
    }
}

static bool make_index(const Rows *rows, Index *index) {
    size_t size = 16;
    while (size < 2 * rows->node_count) size *= 2;
    index->mask = size - 1;
    index->places = calloc(size, sizeof *index->places);
    if (!index->places) return false;
    for (size_t i = 0; i < rows->node_count; i++) {
        uint32_t *place = place_of(index, rows->nodes, rows->nodes[i].id);
        if (*place) return false;
        *place = (uint32_t)i + 1;
    }
    return true;
}

/* One end of an edge, whose degree grows. */
static bool meet(const Index *index, Rows *rows, const uint8_t *from, const uint8_t *to, uint32_t *position) {
    Text id;
    if (!text_at(from, to, &id)) return false;
    uint32_t place = *place_of(index, rows->nodes, id);
    if (!place) return false;
    *position = place - 1;
    rows->nodes[*position].degree++;
    return true;
}

static bool read_edge(const View *view, const Index *index, Source *source, Rows *rows, EdgeRow *edge) {
    size_t values;
    const uint8_t **at = edge->at;
    if (!take_row(source, at, EDGE_VALUES, &values) || values != EDGE_VALUES) return false;
    if (!meet(index, rows, at[SOURCE], at[TARGET], &edge->source)) return false;
    if (!meet(index, rows, at[TARGET], at[REASON], &edge->target)) return false;
    Text reason;
    if (!text_at(at[REASON], at[FACTS], &reason)) return false;
    edge->reason = find_name(view, &view->reasons, reason);
    if (!edge->reason) return false;
    if (edge->reason->meaning & IS_OF_CORE) rows->nodes[edge->source].role = CORE;
    return true;
}

/* An edge by what it is sorted by: the positions of both ends and its reason. */
typedef struct {
    uint64_t order;
    uint32_t number;
} Key;

static Key key_of(const View *view, const EdgeRow *edge, size_t number) {
    uint64_t reason = (uint64_t)(edge->reason - view->reasons.first);
    return (Key){((uint64_t)edge->source << 28 | edge->target) << 8 | reason, (uint32_t)number};
}

static int compare_keys(const void *one, const void *other) {
    const Key *a = one, *b = other;
    if (a->order != b->order) return a->order < b->order ? -1 : 1;
    return (a->number > b->number) - (a->number < b->number);
}

/* By the positions of both ends, then by reason; of equal ones the first stays the first. */
static bool order_edges(const View *view, Rows *rows) {
    Key *keys = calloc(rows->edge_count + 1, sizeof *keys);
    rows->order = calloc(rows->edge_count + 1, sizeof *rows->order);
    if (keys && rows->order) {
        for (size_t i = 0; i < rows->edge_count; i++) keys[i] = key_of(view, rows->edges + i, i);
        qsort(keys, rows->edge_count, sizeof *keys, compare_keys);
        for (size_t i = 0; i < rows->edge_count; i++) rows->order[i] = keys[i].number;
    }
    bool done = keys && rows->order;
    free(keys);
    return done;
}

static bool read_edges(const View *view, Source *source, Rows *rows) {
    size_t count;
    Index index;
    if (!take_rows(source, EDGE_VALUES + 1, &count)) return false;
    rows->edges = calloc(count + 1, sizeof *rows->edges);
    bool read = make_index(rows, &index) && rows->edges;
    for (; read && rows->edge_count < count; rows->edge_count++) {
        read = read_edge(view, &index, source, rows, rows->edges + rows->edge_count);
    }
    free(index.places);
    return read && order_edges(view, rows);
}

/* A value that is passed on as it is. */
static bool take_any(Source *source, Source *value) {
    value->at = source->at;
    if (!skip_values(source, 1)) return false;
    value->end = source->at;
    return true;
}

bool read_rows(const View *view, Source record, Rows *rows) {
    size_t values;
    Source kept;
    *rows = (Rows){0};
    if (!take_list(&record, &values) || values != 8) return false;
    if (!take_any(&record, &kept) || !take_sum(&record, &rows->nodes_total, &rows->reached)) return false;
    if (!take_boolean(&record, &rows->over) || !take_integer(&record, &rows->edges_total)) return false;
    if (!take_any(&record, &rows->undated) || !take_any(&record, &rows->untied)) return false;
    if (!read_nodes(view, &record, rows) || !read_distances(&kept, rows)) return false;
    if (!read_edges(view, &record, rows)) return false;
    if (view->centred) rows->nodes[0].role = CENTER;
    return record.at == record.end;
}

void free_rows(Rows *rows) {
    free(rows->nodes);
    free(rows->edges);
    free(rows->order);
}
