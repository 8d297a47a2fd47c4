/* What graph/native/library.py calls. Nothing here keeps anything between two calls, or knows Python. */
#include <stdlib.h>

#include "complete.h"

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
EXPORTED void cobuild_free(uint8_t *json);

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

void cobuild_free(uint8_t *json) { free(json); }
