#include "complete.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "decimal.h"

#define DEEPEST_STEP 200

typedef struct {
    const Table *table;
    const int64_t *limits;
    size_t limit_count;
    Output *output;
    Output keys; /* the JSON of a cursor before it is encoded */
    unsigned depth;
} Run;

/* The rows of a page. `starts` has the place of each that was found, and of what follows the last of these. */
typedef struct {
    Source list; /* the values of the page, of which the first holds the rows */
    size_t values;
    Source *starts;
    size_t found;
    size_t rows;
    size_t count; /* without the row above the limit */
    bool more;
    bool backward;
} Page;

static bool write_value(Run *run, const Step *step, Source *source);

/* As many steps from a place of the table, or NULL if it has none there. */
static const Step *steps_at(const Run *run, int32_t first, int32_t count) {
    if (first < 0 || count < 0) return NULL;
    size_t all = run->table->step_count, from = (size_t)first;
    return from < all && (size_t)count <= all - from ? run->table->steps + from : NULL;
}

static const uint8_t *text_of(const Run *run, const Step *step) {
    size_t all = run->table->text_size;
    if (step->text < 0 || step->size < 0) return NULL;
    size_t from = (size_t)step->text;
    return from <= all && (size_t)step->size <= all - from ? run->table->texts + from : NULL;
}

static bool write_step_text(Run *run, const Step *step, Output *output) {
    const uint8_t *text = text_of(run, step);
    if (!text) return false;
    write_bytes(output, text, (size_t)step->size);
    return true;
}

static bool is_named(const Run *run, const Step *step, const uint8_t *text, size_t size) {
    /* Most names of an enumeration differ in their size or their first letter. */
    const uint8_t *name = (size_t)step->size == size ? text_of(run, step) : NULL;
    return name && (!size || (name[0] == text[0] && !memcmp(name, text, size)));
}

/* The one of a step's texts that is equal, or NULL. */
static const Step *find_named(const Run *run, const Step *step, const uint8_t *text, size_t size) {
    const Step *names = steps_at(run, step->first, step->members);
    for (int32_t i = 0; names && i < step->members; i++) {
        if (is_named(run, names + i, text, size)) return names + i;
    }
    return NULL;
}

static bool write_any_text(Output *output, Source *source) {
    const uint8_t *text;
    size_t size;
    if (!take_text(source, &text, &size)) return false;
    write_text(output, text, size);
    return true;
}

static bool write_enum(Run *run, const Step *step, Source *source) {
    const uint8_t *text;
    size_t size;
    if (!take_text(source, &text, &size) || !find_named(run, step, text, size)) return false;
    write_text(run->output, text, size);
    return true;
}

static bool write_any_float(Output *output, Source *source) {
    double value;
    if (!take_float(source, &value) || !isfinite(value)) return false;
    write_float(output, value);
    return true;
}

static bool write_any_boolean(Output *output, Source *source) {
    bool value;
    if (!take_boolean(source, &value)) return false;
    write_bytes(output, value ? "true" : "false", value ? 4 : 5);
    return true;
}

static bool write_integer_of_32_bits(Output *output, Source *source) {
    int64_t value;
    if (!take_integer(source, &value) || value < INT32_MIN || value > INT32_MAX) return false;
    write_integer(output, value);
    return true;
}

static bool write_any_integer(Output *output, Source *source) {
    int64_t value;
    if (!take_integer(source, &value)) return false;
    write_integer(output, value);
    return true;
}

static bool write_any_null(Output *output, Source *source) {
    if (!take_null(source)) return false;
    write_bytes(output, "null", 4);
    return true;
}

/* A sort key: its marker tells its kind. */
static bool write_key(Output *output, Source *source) {
    if (source->at == source->end) return false;
    switch (*source->at) {
        case 0xC0: return write_any_null(output, source);
        case 0xC1: return write_any_float(output, source);
        case 0xC2:
        case 0xC3: return write_any_boolean(output, source);
        case 0xD0:
        case 0xD1:
        case 0xD2: return write_any_text(output, source);
        default:
            return (*source->at & 0xF0) == 0x80 ? write_any_text(output, source) : write_any_integer(output, source);
    }
}

/* A cursor as graph/compiler/cursors.py makes it: the name of the list and the sort keys, as JSON, in base64. */
static bool write_cursor(Run *run, const Step *part, Source *source) {
    const Step *name = steps_at(run, part->first, 1);
    size_t count;
    if (!name || !take_list(source, &count)) return false;
    Output *keys = &run->keys;
    keys->size = 0;
    if (!write_step_text(run, name, keys)) return false;
    for (; count; count--) {
        write_character(keys, ',');
        if (!write_key(keys, source)) return false;
    }
    write_character(keys, ']');
    if (keys->failed) return false;
    write_base64(run->output, keys->text, keys->size);
    return true;
}

static bool write_list(Run *run, const Step *step, Source *source) {
    const Step *item = steps_at(run, step->first, 1);
    size_t count;
    if (!item || !take_list(source, &count)) return false;
    write_character(run->output, '[');
    for (size_t i = 0; i < count; i++) {
        if (i) write_character(run->output, ',');
        if (!write_value(run, item, source)) return false;
    }
    write_character(run->output, ']');
    return true;
}

/* Parts may be written in another order than their values have: then the row is read again from its beginning. */
static bool write_row(Run *run, const Step *step, Source *source) {
    const Step *parts = steps_at(run, step->first, step->members);
    size_t count, place = 0;
    if (!parts || !take_list(source, &count)) return false;
    const Source beginning = *source;
    for (const Step *part = parts; part < parts + step->members; part++) {
        if (!write_step_text(run, part, run->output)) return false;
        if (part->kind == CONSTANT_PART) continue;
        if (part->position < 0 || (size_t)part->position >= count) return false;
        size_t position = (size_t)part->position;
        if (position < place) {
            *source = beginning;
            place = 0;
        }
        if (!skip_values(source, position - place)) return false;
        place = position + 1;
        if (part->kind == CURSOR_PART) {
            if (!write_cursor(run, part, source)) return false;
        } else {
            const Step *value = part->kind == VALUE_PART ? steps_at(run, part->first, 1) : NULL;
            if (!value || !write_value(run, value, source)) return false;
        }
    }
    return skip_values(source, count - place);
}

static bool write_either(Run *run, const Step *step, Source *source) {
    Source inside = *source;
    const uint8_t *name;
    size_t count, size;
    if (!take_list(&inside, &count) || !count || !take_text(&inside, &name, &size)) return false;
    const Step *variant = find_named(run, step, name, size);
    const Step *row = variant ? steps_at(run, variant->first, 1) : NULL;
    return row && row->kind == ROW_VALUE && write_row(run, row, source);
}

/* Reads the head of a page; `page->starts` is to be freed, whatever comes of it. */
static bool take_page(const Run *run, const Step *step, Source *source, Page *page) {
    if (!take_list(source, &page->values) || !page->values) return false;
    page->list = *source;
    if (!take_list(source, &page->rows)) return false;
    /* No more than the bytes of the record, each of which was received. */
    page->starts = malloc((page->rows + 1) * sizeof *page->starts);
    if (!page->starts) return false;
    page->starts[0] = *source;
    page->count = page->rows;
    if (step->position >= 0) {
        if ((size_t)step->position >= run->limit_count) return false;
        int64_t limit = run->limits[step->position];
        if (limit < 0) return false;
        page->more = page->rows > (uint64_t)limit;
        if (page->more) page->count = (size_t)limit;
    }
    return true;
}

/* The place of a row, or of what follows the last. Rows are found when they are asked for, or by reading the one before. */
static bool find_row(Page *page, size_t number, Source *row) {
    while (page->found < number) {
        Source next = page->starts[page->found];
        if (!skip_values(&next, 1)) return false;
        page->starts[++page->found] = next;
    }
    *row = page->starts[number];
    return true;
}

/* The number of the row that is shown there. */
static size_t number_of(const Page *page, size_t shown) { return page->backward ? page->count - 1 - shown : shown; }

static bool write_node(Run *run, const Step *part, const Step *value, Source *row) {
    size_t count;
    if (!take_list(row, &count) || part->position < 0 || (size_t)part->position >= count) return false;
    size_t position = (size_t)part->position;
    return skip_values(row, position) && write_value(run, value, row) && skip_values(row, count - 1 - position);
}

static bool write_rows(Run *run, const Step *part, Page *page) {
    const Step *value = steps_at(run, part->first, 1);
    if (!value) return false;
    write_character(run->output, '[');
    for (size_t i = 0; i < page->count; i++) {
        Source row;
        size_t number = number_of(page, i);
        if (!find_row(page, number, &row)) return false;
        if (i) write_character(run->output, ',');
        bool written = part->kind == NODES_PART ? write_node(run, part, value, &row) : write_value(run, value, &row);
        if (!written) return false;
        /* The row was read to its end, where the next begins. */
        if (page->found == number) page->starts[++page->found] = row;
    }
    write_character(run->output, ']');
    return true;
}

/* The cursor of the first or last row of a page: its sort keys are the first value of the row. */
static bool write_end(Run *run, const Step *part, Page *page) {
    if (!page->count) {
        write_bytes(run->output, "null", 4);
        return true;
    }
    Source row;
    size_t count;
    size_t number = number_of(page, part->kind == END_CURSOR_PART ? page->count - 1 : 0);
    return find_row(page, number, &row) && take_list(&row, &count) && count && write_cursor(run, part, &row);
}

static bool write_beside(Run *run, const Step *part, const Page *page) {
    const Step *value = steps_at(run, part->first, 1);
    Source list = page->list;
    if (!value || part->position < 0 || (size_t)part->position >= page->values) return false;
    return skip_values(&list, (size_t)part->position) && write_value(run, value, &list);
}

static bool write_parts(Run *run, const Step *step, Page *page) {
    const Step *parts = steps_at(run, step->first, step->members);
    for (int32_t i = 0; parts && i < step->members; i++) {
        const Step *part = parts + i;
        if (!write_step_text(run, part, run->output)) return false;
        bool written = true;
        switch (part->kind) {
            case CONSTANT_PART: break;
            case EDGES_PART:
            case NODES_PART: written = write_rows(run, part, page); break;
            case START_CURSOR_PART:
            case END_CURSOR_PART: written = write_end(run, part, page); break;
            case VALUE_PART: written = write_beside(run, part, page); break;
            case MORE_PART: write_bytes(run->output, page->more ? "true" : "false", page->more ? 4 : 5); break;
            default: written = false;
        }
        if (!written) return false;
    }
    return parts != NULL;
}

static bool write_page(Run *run, const Step *step, Source *source) {
    Page page = {.backward = step->kind == BACKWARD_PAGE_VALUE};
    bool written = take_page(run, step, source, &page) && write_parts(run, step, &page) &&
                   find_row(&page, page.rows, source) && skip_values(source, page.values - 1);
    free(page.starts);
    return written;
}

static bool write_given(Run *run, const Step *step, Source *source) {
    switch (step->kind) {
        case TEXT_VALUE: return write_any_text(run->output, source);
        case INTEGER_VALUE: return write_integer_of_32_bits(run->output, source);
        case FLOAT_VALUE: return write_any_float(run->output, source);
        case BOOLEAN_VALUE: return write_any_boolean(run->output, source);
        case ENUM_VALUE: return write_enum(run, step, source);
        case LIST_VALUE: return write_list(run, step, source);
        case ROW_VALUE: return write_row(run, step, source);
        case EITHER_VALUE: return write_either(run, step, source);
        case PAGE_VALUE:
        case BACKWARD_PAGE_VALUE: return write_page(run, step, source);
        default: return false;
    }
}

static bool write_value(Run *run, const Step *step, Source *source) {
    /* Once there is no room, all further work is in vain. */
    if (run->output->failed || run->depth >= DEEPEST_STEP) return false;
    if (step->optional && write_any_null(run->output, source)) return true;
    run->depth++;
    bool written = write_given(run, step, source);
    run->depth--;
    return written;
}

bool complete(const Table *table, const int64_t *limits, size_t limit_count, Source source, Output *output) {
    Run run = {.table = table, .limits = limits, .limit_count = limit_count, .output = output};
    bool written = table->root < table->step_count && write_value(&run, table->steps + table->root, &source) &&
                   source.at == source.end && !output->failed;
    free(run.keys.text);
    return written;
}
