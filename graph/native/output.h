/* JSON text that grows as it is written. */
#ifndef COBUILD_OUTPUT_H
#define COBUILD_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* `failed`: there was no memory, or the text is too large; all that is written after that is left out. */
typedef struct {
    uint8_t *text;
    size_t size;
    size_t room;
    bool failed;
} Output;

/* An answer above this is left to Python, which may have the memory. */
#define LARGEST ((size_t)1 << 30)

void write_bytes(Output *output, const void *bytes, size_t size);
void write_character(Output *output, char character);
void write_integer(Output *output, int64_t value);
/* Text in UTF-8, in quotation marks and escaped. */
void write_text(Output *output, const uint8_t *text, size_t size);
/* Bytes in the alphabet of URLs, in quotation marks and without padding. */
void write_base64(Output *output, const uint8_t *bytes, size_t size);

/* Room for so many bytes more at the end, or NULL. Say afterwards with `size` how many were used. */
uint8_t *reserve(Output *output, size_t size);

#endif
