/* Writes PackStream values: https://neo4j.com/docs/bolt/current/packstream/ */
#ifndef COBUILD_PACKING_H
#define COBUILD_PACKING_H

#include "output.h"

void pack_null(Output *output);
void pack_boolean(Output *output, bool value);
void pack_integer(Output *output, int64_t value);
void pack_text(Output *output, const uint8_t *text, size_t size);
/* The head of a list of so many values, which are to follow. */
void pack_list(Output *output, size_t count);

#endif
