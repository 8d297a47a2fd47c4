/* Floats as the shortest decimal that reads back as the same float, in the form that orjson writes. */
#ifndef COBUILD_DECIMAL_H
#define COBUILD_DECIMAL_H

#include "output.h"

/* A finite float. */
void write_float(Output *output, double value);

#endif
