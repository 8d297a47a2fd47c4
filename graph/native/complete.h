/* A record becomes JSON by a table. */
#ifndef COBUILD_COMPLETE_H
#define COBUILD_COMPLETE_H

#include "output.h"
#include "packstream.h"
#include "table.h"

/* Writes the value of a record, which is all of `source`. `limits`: for each limit that the table names, how many rows
   a page holds. False where something does not fit, or could not be written; what `output` holds is then of no use. */
bool complete(const Table *table, const int64_t *limits, size_t limit_count, Source source, Output *output);

#endif
