#include "packstream.h"

#include <string.h>

static size_t left(const Source *source) { return (size_t)(source->end - source->at); }

/* An unsigned number of `size` bytes, the highest first. */
static bool take_number(Source *source, unsigned size, uint64_t *number) {
    if (left(source) < size) return false;
    uint64_t found = 0;
    for (unsigned i = 0; i < size; i++) found = found << 8 | source->at[i];
    source->at += size;
    *number = found;
    return true;
}

/* The size of a text, a list or a map: within its marker, whose high half is then `tiny`, or in the 1, 2 or 4 bytes
   that follow one of the three markers from `sized` on. */
static bool take_size(Source *source, uint8_t tiny, uint8_t sized, size_t *size) {
    if (left(source) < 1) return false;
    uint8_t marker = *source->at++;
    if ((marker & 0xF0) == tiny) {
        *size = marker & 0x0F;
        return true;
    }
    if (marker < sized || marker > sized + 2) return false;
    uint64_t number;
    if (!take_number(source, 1u << (marker - sized), &number)) return false;
    *size = (size_t)number;
    return true;
}

bool take_null(Source *source) {
    if (left(source) < 1 || *source->at != 0xC0) return false;
    source->at++;
    return true;
}

bool take_boolean(Source *source, bool *value) {
    if (left(source) < 1 || (*source->at != 0xC2 && *source->at != 0xC3)) return false;
    *value = *source->at++ == 0xC3;
    return true;
}

bool take_integer(Source *source, int64_t *value) {
    if (left(source) < 1) return false;
    uint8_t marker = *source->at++;
    uint64_t number;
    switch (marker) {
        case 0xC8:
            if (!take_number(source, 1, &number)) return false;
            *value = (int8_t)number;
            return true;
        case 0xC9:
            if (!take_number(source, 2, &number)) return false;
            *value = (int16_t)number;
            return true;
        case 0xCA:
            if (!take_number(source, 4, &number)) return false;
            *value = (int32_t)number;
            return true;
        case 0xCB:
            if (!take_number(source, 8, &number)) return false;
            *value = (int64_t)number;
            return true;
        default:
            /* -16 to 127, within the marker */
            *value = (int8_t)marker;
            return marker < 0x80 || marker >= 0xF0;
    }
}

bool take_float(Source *source, double *value) {
    uint64_t bits;
    if (left(source) < 1 || *source->at++ != 0xC1 || !take_number(source, 8, &bits)) return false;
    memcpy(value, &bits, sizeof bits);
    return true;
}

bool take_text(Source *source, const uint8_t **text, size_t *size) {
    if (!take_size(source, 0x80, 0xD0, size) || left(source) < *size) return false;
    *text = source->at;
    source->at += *size;
    return true;
}

bool take_list(Source *source, size_t *count) {
    return take_size(source, 0x90, 0xD4, count) && *count <= left(source);
}

/* The head of a map: the number of its keys. */
static bool take_map(Source *source, size_t *count) {
    return take_size(source, 0xA0, 0xD8, count) && *count <= left(source) / 2;
}

static bool skip_bytes(Source *source, size_t size) {
    if (left(source) < size) return false;
    source->at += size;
    return true;
}

/* How many bytes a value has, by its marker; 0 where that does not tell, or where it is a list or a map. */
#define SIXTEEN_ONES 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
static const uint8_t sizes[256] = {
    SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES, SIXTEEN_ONES,
    [0x80] = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, /* texts */
    [0xC0] = 1, 9, 1, 1, 0, 0, 0, 0, 2, 3, 5, 9,                    /* null, floats, booleans, integers */
    [0xF0] = SIXTEEN_ONES,
};

/* Passes over bytes (CC, CD, CE). */
static bool skip_blob(Source *source) {
    uint64_t size;
    return take_number(source, 1u << (*source->at++ - 0xCC), &size) && size <= left(source) &&
           skip_bytes(source, (size_t)size);
}

/* Passes over a value without parts that is no text. */
static bool skip_simple(Source *source) {
    uint8_t marker = *source->at;
    if (marker >= 0xCC && marker <= 0xCE) return skip_blob(source);
    return sizes[marker] && skip_bytes(source, sizes[marker]);
}

typedef enum { SIMPLE, TEXT, LIST, MAP } Form;

static Form form_of(uint8_t marker) {
    switch (marker >> 4) {
        case 0x8: return TEXT;
        case 0x9: return LIST;
        case 0xA: return MAP;
        case 0xD: return marker <= 0xD2 ? TEXT : marker <= 0xD6 ? LIST : MAP;
        default: return SIMPLE;
    }
}

bool skip_values(Source *source, size_t count) {
    /* Counted in 64 bits: a list adds no more than the bytes that follow it, a map no more than those. */
    uint64_t todo = count;
    while (todo) {
        todo--;
        if (left(source) < 1) return false;
        const uint8_t *text;
        size_t size = sizes[*source->at];
        if (size) {
            if (!skip_bytes(source, size)) return false;
            continue;
        }
        switch (form_of(*source->at)) {
            case TEXT:
                if (!take_text(source, &text, &size)) return false;
                break;
            case LIST:
                if (!take_list(source, &size)) return false;
                todo += size;
                break;
            case MAP:
                if (!take_map(source, &size)) return false;
                todo += 2 * (uint64_t)size;
                break;
            default:
                if (!skip_simple(source)) return false;
        }
    }
    return true;
}

/* How many bytes the character at `text` has; 0 if it is none in UTF-8. */
static size_t character(const uint8_t *text, size_t size) {
    uint8_t first = text[0];
    if (first < 0x80) return 1;
    size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || size < length) return 0;
    /* No form that is longer than needed (E0, F0), no half of a surrogate (ED), nothing above 10FFFF (F4). */
    uint8_t lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uint8_t highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (text[1] < lowest || text[1] > highest) return 0;
    for (size_t i = 2; i < length; i++) {
        if ((text[i] & 0xC0) != 0x80) return 0;
    }
    return length;
}

static bool is_ascii(const uint8_t *eight) {
    uint64_t bytes;
    memcpy(&bytes, eight, sizeof bytes);
    return !(bytes & 0x8080808080808080u);
}

static bool is_utf8(const uint8_t *text, size_t size) {
    size_t at = 0;
    while (at < size) {
        if (text[at] >= 0x80) {
            size_t length = character(text + at, size - at);
            if (!length) return false;
            at += length;
        } else if (size - at >= 8) {
            at += is_ascii(text + at) ? 8 : 1;
        } else if (size >= 8 && is_ascii(text + size - 8)) {
            return true;
        } else {
            at++;
        }
    }
    return true;
}

static bool check_text(Source *source) {
    const uint8_t *text;
    size_t size;
    return take_text(source, &text, &size) && is_utf8(text, size);
}

static bool check_within(Source *source, unsigned depth) {
    if (depth > DEEPEST || left(source) < 1) return false;
    size_t count;
    switch (form_of(*source->at)) {
        case TEXT:
            return check_text(source);
        case LIST:
            if (!take_list(source, &count)) return false;
            for (; count; count--) {
                if (!check_within(source, depth + 1)) return false;
            }
            return true;
        case MAP:
            if (!take_map(source, &count)) return false;
            for (; count; count--) {
                if (!check_text(source) || !check_within(source, depth + 1)) return false;
            }
            return true;
        default:
            return skip_simple(source);
    }
}

bool check_value(Source *source) { return check_within(source, 0); }
