#include "view.h"

#include <stdlib.h>

#include "packing.h"
#include "view_rows.h"

#define MOST_GROUPS 256

static void pack_text_of(const View *view, const Name *name, Output *output) {
    pack_text(output, view->texts + name->text, (size_t)name->size);
}

static void pack_name(const View *view, const Names *names, size_t number, Output *output) {
    pack_text_of(view, names->first + number, output);
}

static void pack_given(Output *output, const uint8_t *from, const uint8_t *to) {
    write_bytes(output, from, (size_t)(to - from));
}

static void pack_source(Output *output, Source source) { pack_given(output, source.at, source.end); }

static bool is_null(const uint8_t *value) { return *value == 0xC0; }

/* How a date is known that a list tells in its second place, or null. */
static bool pack_knowledge(const View *view, Source told, Output *output) {
    size_t values;
    int64_t number = (int64_t)view->knowledge.count - 1;
    if (!take_null(&told)) {
        if (!take_list(&told, &values) || values < 2 || !skip_values(&told, 1)) return false;
        if (!take_integer(&told, &number) || number < 0 || (uint64_t)number >= view->knowledge.count) return false;
    }
    pack_name(view, &view->knowledge, (size_t)number, output);
    return true;
}

/* The date that a list tells in its first place, or null. */
static bool pack_date(Source told, Output *output) {
    size_t values;
    Source date = told;
    if (take_null(&told)) {
        pack_null(output);
        return true;
    }
    if (!take_list(&date, &values) || !values) return false;
    const uint8_t *from = date.at;
    if (!skip_values(&date, 1)) return false;
    pack_given(output, from, date.at);
    return true;
}

static int compare_texts_at(const void *one, const void *other) {
    return compare_texts(*(const Text *)one, *(const Text *)other);
}

/* A list of texts in their order. */
static bool pack_sorted(Source list, Output *output) {
    size_t count;
    Source given = list;
    if (!take_list(&list, &count)) return false;
    if (count < 2) {
        pack_source(output, given);
        return true;
    }
    Text *texts = calloc(count, sizeof *texts);
    bool taken = texts != NULL;
    for (size_t i = 0; taken && i < count; i++) taken = take_text(&list, &texts[i].text, &texts[i].size);
    if (taken) {
        qsort(texts, count, sizeof *texts, compare_texts_at);
        pack_list(output, count);
        for (size_t i = 0; i < count; i++) pack_text(output, texts[i].text, texts[i].size);
    }
    free(texts);
    return taken;
}

/* The first of a list of texts in their order. */
static bool pack_least(Source list, Output *output) {
    size_t count;
    Text least, text;
    if (!take_list(&list, &count) || !count) return false;
    for (size_t i = 0; i < count; i++) {
        if (!take_text(&list, &text.text, &text.size)) return false;
        if (!i || compare_texts(text, least) < 0) least = text;
    }
    pack_text(output, least.text, least.size);
    return true;
}

static bool pack_count(Source list, Output *output) {
    size_t count;
    if (!take_list(&list, &count)) return false;
    pack_integer(output, (int64_t)count);
    return true;
}

/* The weakest of a list of certainties; null of none. */
static bool pack_weakest(const View *view, Source list, Output *output) {
    size_t count;
    const Name *weakest = NULL;
    if (take_null(&list)) {
        pack_null(output);
        return true;
    }
    if (!take_list(&list, &count)) return false;
    for (size_t i = 0; i < count; i++) {
        Text text;
        if (!take_text(&list, &text.text, &text.size)) return false;
        const Name *found = find_name(view, &view->certainties, text);
        if (!found) return false;
        if (!weakest || found->meaning > weakest->meaning) weakest = found;
    }
    if (weakest) {
        pack_text_of(view, weakest, output);
    } else {
        pack_null(output);
    }
    return true;
}

static Source value_of(const EdgeRow *edge, int place) { return (Source){edge->at[place], edge->at[place + 1]}; }

static bool pack_edge(const View *view, const EdgeRow *edge, Output *output) {
    bool tie = edge->reason->meaning & IS_TIE;
    Source ids = value_of(edge, SOURCE_IDS);
    pack_list(output, 15);
    pack_given(output, edge->at[SOURCE], edge->at[REASON]);
    if (tie) pack_text_of(view, edge->reason, output);
    if (!tie) pack_null(output);
    if (!pack_sorted(value_of(edge, FACTS), output)) return false;
    pack_given(output, edge->at[FROM], edge->at[CERTAINTIES]);
    if (!pack_weakest(view, value_of(edge, CERTAINTIES), output)) return false;
    if (is_null(ids.at)) pack_null(output);
    else if (!pack_sorted(ids, output)) return false;
    pack_boolean(output, edge->reason->meaning & IS_DIRECTED);
    if (!pack_count(value_of(edge, FACTS), output)) return false;
    if (tie) pack_null(output);
    if (!tie) pack_text_of(view, edge->reason, output);
    Source begins = value_of(edge, BEGINS), ends = value_of(edge, ENDS);
    return pack_date(begins, output) && pack_date(ends, output) && pack_knowledge(view, begins, output) &&
           pack_knowledge(view, ends, output);
}

static void pack_node(const View *view, const NodeRow *node, Output *output) {
    pack_list(output, node->values + 3);
    pack_given(output, node->at[NODE_ID], node->at[NODE_GAP]);
    pack_integer(output, node->distance);
    pack_integer(output, node->degree);
    pack_name(view, &view->roles, (size_t)node->role, output);
    pack_given(output, node->at[NODE_GAP], node->at[NODE_VALUES]);
}

/* Nodes of one role and kind. */
typedef struct {
    int32_t role;
    Text kind; /* without text: unknown */
    uint32_t number;
    size_t count;
} Group;

static int compare_groups(const void *one, const void *other) {
    const Group *a = one, *b = other;
    if (a->role != b->role) return a->role - b->role;
    if (!a->kind.text || !b->kind.text) return !a->kind.text - !b->kind.text;
    return compare_texts(a->kind, b->kind);
}

/* The group of a node, or a new one; false where there are more than expected. */
static bool join_group(Group *groups, size_t *count, NodeRow *node) {
    Group wanted = {node->role, {NULL, 0}, 0, 0};
    if (!is_null(node->at[NODE_KIND])) {
        Source kind = {node->at[NODE_KIND], node->at[NODE_NAME]};
        if (!take_text(&kind, &wanted.kind.text, &wanted.kind.size)) return false;
    }
    size_t at = 0;
    while (at < *count && compare_groups(groups + at, &wanted)) at++;
    if (at == MOST_GROUPS) return false;
    if (at == *count) {
        wanted.number = (uint32_t)(*count)++;
        groups[at] = wanted;
    }
    groups[at].count++;
    node->group = groups[at].number;
    return true;
}

static bool pack_groups(const View *view, Rows *rows, Output *output) {
    Group groups[MOST_GROUPS];
    size_t count = 0;
    for (size_t i = 0; i < rows->node_count; i++) {
        if (!join_group(groups, &count, rows->nodes + i)) return false;
    }
    qsort(groups, count, sizeof *groups, compare_groups);
    pack_list(output, count);
    for (const Group *group = groups; group < groups + count; group++) {
        pack_list(output, 4);
        pack_name(view, &view->roles, (size_t)group->role, output);
        if (group->kind.text) pack_text(output, group->kind.text, group->kind.size);
        if (!group->kind.text) pack_null(output);
        pack_integer(output, (int64_t)group->count);
        pack_list(output, group->count);
        for (size_t i = 0; i < rows->node_count; i++) {
            const NodeRow *node = rows->nodes + i;
            if (node->group == group->number) pack_text(output, node->id.text, node->id.size);
        }
    }
    return true;
}

static void pack_of_node(const View *view, Column column, const NodeRow *node, Output *output) {
    static const int places[] = {NODE_ID, NODE_TYPE, NODE_KIND, NODE_NAME, NODE_NAME_EN};
    switch (column) {
        case DISTANCES: pack_integer(output, node->distance); break;
        case DEGREES: pack_integer(output, node->degree); break;
        case ROLE_NAMES: pack_name(view, &view->roles, (size_t)node->role, output); break;
        default: pack_given(output, node->at[places[column]], node->at[places[column] + 1]);
    }
}

static bool pack_of_edge(const View *view, Column column, const EdgeRow *edge, Output *output) {
    switch (column) {
        case SOURCES: pack_integer(output, edge->source); return true;
        case TARGETS: pack_integer(output, edge->target); return true;
        case REASONS: pack_text_of(view, edge->reason, output); return true;
        case DIRECTED: pack_boolean(output, edge->reason->meaning & IS_DIRECTED); return true;
        case COUNTS: return pack_count(value_of(edge, FACTS), output);
        case FIRST_FACTS: return pack_least(value_of(edge, FACTS), output);
        case VALID_FROM: pack_source(output, value_of(edge, FROM)); return true;
        case VALID_TO: pack_source(output, value_of(edge, TO)); return true;
        case START_DATE: return pack_date(value_of(edge, BEGINS), output);
        case END_DATE: return pack_date(value_of(edge, ENDS), output);
        case START_KNOWLEDGE: return pack_knowledge(view, value_of(edge, BEGINS), output);
        case END_KNOWLEDGE: return pack_knowledge(view, value_of(edge, ENDS), output);
        default: return false;
    }
}

static bool pack_columns(const View *view, const Rows *rows, Output *output) {
    pack_list(output, COLUMNS);
    for (Column column = 0; column < COLUMNS; column++) {
        if (!(view->columns >> column & 1)) {
            pack_null(output);
            continue;
        }
        bool of_nodes = column <= ROLE_NAMES;
        pack_list(output, of_nodes ? rows->node_count : rows->edge_count);
        for (size_t i = 0; of_nodes && i < rows->node_count; i++) pack_of_node(view, column, rows->nodes + i, output);
        for (size_t i = 0; !of_nodes && i < rows->edge_count; i++) {
            if (!pack_of_edge(view, column, rows->edges + rows->order[i], output)) return false;
        }
    }
    return true;
}

/* The limits that cut the view, behind whether none did. */
static void pack_cuts(bool nodes, bool edges, bool scan, Output *output) {
    pack_boolean(output, !nodes && !edges && !scan);
    pack_list(output, (size_t)nodes + edges + scan);
    if (nodes) pack_text(output, (const uint8_t *)"NODES", 5);
    if (edges) pack_text(output, (const uint8_t *)"EDGES", 5);
    if (scan) pack_text(output, (const uint8_t *)"SCAN_LIMIT", 10);
}

static bool pack_view(const View *view, Rows *rows, int64_t node_limit, int64_t edge_limit, Output *output) {
    pack_list(output, 11);
    pack_list(output, view->nodes ? rows->node_count : 0);
    for (size_t i = 0; view->nodes && i < rows->node_count; i++) pack_node(view, rows->nodes + i, output);
    pack_list(output, view->edges ? rows->edge_count : 0);
    for (size_t i = 0; view->edges && i < rows->edge_count; i++) {
        if (!pack_edge(view, rows->edges + rows->order[i], output)) return false;
    }
    if (!view->groups) pack_null(output);
    else if (!pack_groups(view, rows, output)) return false;
    if (!view->by_columns) pack_null(output);
    else if (!pack_columns(view, rows, output)) return false;
    pack_integer(output, rows->nodes_total);
    pack_integer(output, rows->edges_total);
    pack_source(output, rows->undated);
    pack_integer(output, rows->reached);
    pack_source(output, rows->untied);
    pack_cuts(rows->nodes_total > node_limit, rows->edges_total > edge_limit, rows->over, output);
    return !output->failed;
}

bool make_view(const View *view, int64_t node_limit, int64_t edge_limit, Source record, Output *output) {
    Rows rows;
    bool made = read_rows(view, record, &rows) && pack_view(view, &rows, node_limit, edge_limit, output);
    free_rows(&rows);
    return made;
}
