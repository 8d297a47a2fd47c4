/* What graph/native/library.py calls. Nothing here keeps anything between two calls, or knows Python. */
#include <stdlib.h>

#include "complete.h"
#include "view.h"

#ifdef _WIN32
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

/* The sources that this was built from, so that a library of others is not used. */
EXPORTED const char *cobuild_sources(void);
EXPORTED int cobuild_is_plain(const uint8_t *value, size_t size);
EXPORTED uint8_t *cobuild_complete(const Table *table, const int64_t *limits, size_t limit_count, const uint8_t *value,
                                   size_t size, size_t *json_size);
EXPORTED uint8_t *cobuild_view(const View *view, int64_t node_limit, int64_t edge_limit, const uint8_t *record, size_t size,
                               size_t *answer_size);
EXPORTED void cobuild_free(uint8_t *made);

const char *cobuild_sources(void) { return COBUILD_SOURCES; }

/* Whether these bytes are one value of plain kinds, and no more. */
int cobuild_is_plain(const uint8_t *value, size_t size) {
    Source source = {value, value + size};
    return check_value(&source) && source.at == source.end;
}

/* JSON that is to be freed; NULL where the value does not fit. */
uint8_t *cobuild_complete(const Table *table, const int64_t *limits, size_t limit_count, const uint8_t *value,
                          size_t size, size_t *json_size) {
    Source source = {value, value + size};
    Output output = {0};
    /* Keys and quotation marks make JSON about twice as long. */
    reserve(&output, size < LARGEST / 4 ? 2 * size + 256 : size);
    if (!complete(table, limits, limit_count, source, &output)) {
        free(output.text);
        return NULL;
    }
    *json_size = output.size;
    return output.text;
}

/* The packed answer of a record, to be freed; NULL where the record is not the expected one. */
uint8_t *cobuild_view(const View *view, int64_t node_limit, int64_t edge_limit, const uint8_t *record, size_t size,
                      size_t *answer_size) {
    Output output = {0};
    reserve(&output, size < LARGEST / 4 ? size + size / 4 + 256 : size);
    if (!make_view(view, node_limit, edge_limit, (Source){record, record + size}, &output)) {
        free(output.text);
        return NULL;
    }
    *answer_size = output.size;
    return output.text;
}

void cobuild_free(uint8_t *made) { free(made); }
