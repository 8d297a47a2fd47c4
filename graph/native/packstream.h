/* Reads PackStream values from bytes that nobody has checked: https://neo4j.com/docs/bolt/current/packstream/ */
#ifndef COBUILD_PACKSTREAM_H
#define COBUILD_PACKSTREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What is still to be read. Only packstream.c moves `at`, never past `end`. */
typedef struct {
    const uint8_t *at;
    const uint8_t *end;
} Source;

/* Each `take_` reads one value of its kind and moves behind it. It returns false where another value stands there, or
   where the bytes end too soon; the place is then undefined. */
bool take_null(Source *source);
bool take_boolean(Source *source, bool *value);
bool take_integer(Source *source, int64_t *value);
bool take_float(Source *source, double *value);
bool take_text(Source *source, const uint8_t **text, size_t *size);
/* The head of a list. Its `count` is never more than the bytes that follow, of which each value needs one. */
bool take_list(Source *source, size_t *count);

/* Passes over as many whole values, of plain kinds. It does not look into their texts. */
bool skip_values(Source *source, size_t count);

/* Passes over one value and checks all of it: plain kinds alone, texts in UTF-8, keys of maps that are texts, and no
   more levels than DEEPEST. */
bool check_value(Source *source);
#define DEEPEST 100

#endif
