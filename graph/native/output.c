#include "output.h"

#include <stdlib.h>
#include <string.h>

void give_up(Output *output) {
    output->failed = true;
    output->room = output->size;
}

uint8_t *make_room(Output *output, size_t size) {
    if (output->failed) return NULL;
    /* Both are below LARGEST here, so that no sum overflows. */
    uint8_t *text = NULL;
    size_t room = output->room ? 2 * output->room : 1024;
    if (size <= LARGEST && output->size + size <= LARGEST) {
        if (room <= output->size + size) room = output->size + size + 1;
        text = realloc(output->text, room);
    }
    if (!text) {
        give_up(output);
        return NULL;
    }
    output->text = text;
    output->room = room;
    return output->text + output->size;
}

void write_integer(Output *output, int64_t value) {
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (value < 0) digits[--at] = '-';
    write_bytes(output, digits + at, sizeof digits - at);
}

/* Whether one of eight bytes must be escaped: below 20, a quotation mark or a backslash. May say so wrongly of a byte
   beside one that must. */
static bool must_escape(uint64_t eight) {
    const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
    uint64_t controls = (eight - 0x20 * ones) & ~eight;
    uint64_t quotes = eight ^ '"' * ones, slashes = eight ^ '\\' * ones;
    quotes = (quotes - ones) & ~quotes;
    slashes = (slashes - ones) & ~slashes;
    return (controls | quotes | slashes) & highs;
}

/* One byte of a text, escaped if need be: six bytes at most. */
static uint8_t *escaped(uint8_t *to, uint8_t byte) {
    static const char hexadecimal[] = "0123456789abcdef";
    if (byte >= 0x20 && byte != '"' && byte != '\\') {
        *to++ = byte;
        return to;
    }
    *to++ = '\\';
    switch (byte) {
        case '\b': *to++ = 'b'; break;
        case '\t': *to++ = 't'; break;
        case '\n': *to++ = 'n'; break;
        case '\f': *to++ = 'f'; break;
        case '\r': *to++ = 'r'; break;
        case '"': *to++ = '"'; break;
        case '\\': *to++ = '\\'; break;
        default:
            memcpy(to, "u00", 3);
            to[3] = (uint8_t)hexadecimal[byte >> 4];
            to[4] = (uint8_t)hexadecimal[byte & 15];
            to += 5;
    }
    return to;
}

/* A piece of a text, of which every byte may need six. */
static void write_piece(Output *output, const uint8_t *text, size_t size) {
    uint8_t *to = reserve(output, 6 * size);
    if (!to) return;
    size_t at = 0;
    while (at < size) {
        uint64_t eight;
        if (size - at >= sizeof eight) {
            memcpy(&eight, text + at, sizeof eight);
            if (!must_escape(eight)) {
                memcpy(to, &eight, sizeof eight);
                to += sizeof eight;
                at += sizeof eight;
                continue;
            }
        }
        to = escaped(to, text[at++]);
    }
    output->size = (size_t)(to - output->text);
}

void write_text(Output *output, const uint8_t *text, size_t size) {
    const size_t longest = 4096;
    write_character(output, '"');
    while (size > longest) {
        write_piece(output, text, longest);
        text += longest;
        size -= longest;
    }
    write_piece(output, text, size);
    write_character(output, '"');
}

void write_base64(Output *output, const uint8_t *bytes, size_t size) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    if (size > LARGEST) {
        give_up(output);
        return;
    }
    uint8_t *to = reserve(output, (size + 2) / 3 * 4 + 2);
    if (!to) return;
    uint8_t *start = to;
    *to++ = '"';
    for (size_t at = 0; at < size; at += 3) {
        size_t count = size - at < 3 ? size - at : 3;
        uint32_t bits = (uint32_t)bytes[at] << 16;
        if (count > 1) bits |= (uint32_t)bytes[at + 1] << 8;
        if (count > 2) bits |= bytes[at + 2];
        for (size_t i = 0; i <= count; i++) *to++ = (uint8_t)letters[bits >> (18 - 6 * i) & 63];
    }
    *to++ = '"';
    output->size += (size_t)(to - start);
}
