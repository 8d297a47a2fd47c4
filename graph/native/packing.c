#include "packing.h"

/* The lowest `size` bytes of a number, the highest first. */
static void pack_number(Output *output, uint64_t number, unsigned size) {
    uint8_t bytes[8];
    for (unsigned i = 0; i < size; i++) bytes[i] = (uint8_t)(number >> 8 * (size - 1 - i));
    write_bytes(output, bytes, size);
}

static void pack_marked(Output *output, uint8_t marker, uint64_t number, unsigned size) {
    write_character(output, (char)marker);
    pack_number(output, number, size);
}

/* As packstream.c reads a size. */
static void pack_size(Output *output, uint8_t tiny, uint8_t sized, size_t size) {
    if (size < 16) {
        write_character(output, (char)(tiny | size));
    } else if (size <= UINT8_MAX) {
        pack_marked(output, sized, size, 1);
    } else if (size <= UINT16_MAX) {
        pack_marked(output, sized + 1, size, 2);
    } else if (size <= UINT32_MAX) {
        pack_marked(output, sized + 2, size, 4);
    } else {
        give_up(output);
    }
}

void pack_null(Output *output) { write_character(output, (char)0xC0); }

void pack_boolean(Output *output, bool value) { write_character(output, (char)(value ? 0xC3 : 0xC2)); }

void pack_integer(Output *output, int64_t value) {
    if (value >= -16 && value <= INT8_MAX) {
        write_character(output, (char)value);
    } else if (value >= INT8_MIN && value <= INT8_MAX) {
        pack_marked(output, 0xC8, (uint64_t)value, 1);
    } else if (value >= INT16_MIN && value <= INT16_MAX) {
        pack_marked(output, 0xC9, (uint64_t)value, 2);
    } else if (value >= INT32_MIN && value <= INT32_MAX) {
        pack_marked(output, 0xCA, (uint64_t)value, 4);
    } else {
        pack_marked(output, 0xCB, (uint64_t)value, 8);
    }
}

void pack_text(Output *output, const uint8_t *text, size_t size) {
    pack_size(output, 0x80, 0xD0, size);
    write_bytes(output, text, size);
}

void pack_list(Output *output, size_t count) { pack_size(output, 0x90, 0xD4, count); }
