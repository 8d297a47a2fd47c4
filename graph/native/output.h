/* JSON text that grows as it is written. */
#ifndef COBUILD_OUTPUT_H
#define COBUILD_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* `failed`: there was no memory, or the text is too large; all that is written after that is left out. */
typedef struct {
    uint8_t *text;
    size_t size;
    size_t room;
    bool failed;
} Output;

/* An answer above this is left to Python, which may have the memory. */
#define LARGEST ((size_t)1 << 30)

/* Marks it as failed: from here on there is no room. */
void give_up(Output *output);

/* For `reserve`, where the room does not suffice. */
uint8_t *make_room(Output *output, size_t size);

/* Room for so many bytes more at the end, or NULL. Say afterwards with `size` how many were used. What is needed for every
   value stands here, so that the compiler puts it where it is called. */
static inline uint8_t *reserve(Output *output, size_t size) {
    return size < output->room - output->size ? output->text + output->size : make_room(output, size);
}

static inline void write_bytes(Output *output, const void *bytes, size_t size) {
    uint8_t *to = reserve(output, size);
    if (!to || !size) return;
    memcpy(to, bytes, size);
    output->size += size;
}

static inline void write_character(Output *output, char character) { write_bytes(output, &character, 1); }

void write_integer(Output *output, int64_t value);
/* Text in UTF-8, in quotation marks and escaped. */
void write_text(Output *output, const uint8_t *text, size_t size);
/* Bytes in the alphabet of URLs, in quotation marks and without padding. */
void write_base64(Output *output, const uint8_t *bytes, size_t size);

#endif
