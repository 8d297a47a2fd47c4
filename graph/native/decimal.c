#include "decimal.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 17 /* digits, which tell any two floats apart */

/* 0.d1d2d3… times ten to the power of `point`; neither the first digit nor the last is 0. */
typedef struct {
    char digits[MOST + 1];
    int count;
    int point;
} Decimal;

static void strip_zeros(Decimal *decimal) {
    while (decimal->count > 1 && decimal->digits[decimal->count - 1] == '0') decimal->count--;
}

/* The usual case: a decimal of up to 15 digits. No two of these are the same float, so the one found is the shortest.
   What is divided here is exact on both sides, so that the quotient is what reading the decimal gives. */
static bool short_decimal(double value, Decimal *decimal) {
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,
                                    1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19};
    if (FLT_EVAL_METHOD != 0 || value < 1e-5) return false;
    for (int places = 0; places < 20; places++) {
        double scaled = value * powers[places];
        if (scaled >= 1e15) return false;
        uint64_t whole = (uint64_t)(scaled + 0.5);
        if ((double)whole / powers[places] != value) continue;
        char reversed[MOST];
        int count = 0;
        for (; whole; whole /= 10) reversed[count++] = (char)('0' + whole % 10);
        for (int i = 0; i < count; i++) decimal->digits[i] = reversed[count - 1 - i];
        decimal->count = count;
        decimal->point = count - places;
        strip_zeros(decimal);
        return true;
    }
    return false;
}

/* The value of a decimal; read in the locale that is set, whose decimal point is not used. */
static double value_of(const Decimal *decimal) {
    char text[MOST + 16];
    snprintf(text, sizeof text, "%.*se%d", decimal->count, decimal->digits, decimal->point - decimal->count);
    return strtod(text, NULL);
}

/* The decimal of so many digits nearest to a value. */
static void rounded(double value, int count, Decimal *decimal) {
    char text[MOST + 16];
    snprintf(text, sizeof text, "%.*e", count - 1, value);
    const char *exponent = strchr(text, 'e');
    decimal->count = 0;
    for (const char *at = text; at < exponent; at++) {
        if (*at >= '0' && *at <= '9' && decimal->count < MOST) decimal->digits[decimal->count++] = *at;
    }
    decimal->point = 1 + (int)strtol(exponent + 1, NULL, 10);
}

/* The next larger decimal of as many digits. */
static void step_up(Decimal *decimal) {
    int at = decimal->count - 1;
    while (at >= 0 && decimal->digits[at] == '9') decimal->digits[at--] = '0';
    if (at >= 0) {
        decimal->digits[at]++;
        return;
    }
    decimal->digits[0] = '1';
    decimal->point++;
}

static void shortest_decimal(double value, Decimal *decimal) {
    int exponent;
    /* Below a power of two floats lie closer than above it: there the nearest decimal may be too far below, and the
       next one above still near enough. */
    bool power = frexp(value, &exponent) == 0.5;
    /* Floats near 0 have few digits; with 15 all others that are shorter end in zeros. */
    for (int count = value < DBL_MIN ? 1 : 15; count < MOST; count++) {
        rounded(value, count, decimal);
        if (value_of(decimal) != value && power) step_up(decimal);
        if (value_of(decimal) == value) {
            strip_zeros(decimal);
            return;
        }
    }
    rounded(value, MOST, decimal);
    strip_zeros(decimal);
}

static void write_zeros(Output *output, int count) {
    for (; count > 0; count--) write_character(output, '0');
}

void write_float(Output *output, double value) {
    if (signbit(value)) {
        write_character(output, '-');
        value = -value;
    }
    if (value == 0) {
        write_bytes(output, "0.0", 3);
        return;
    }
    Decimal decimal;
    if (!short_decimal(value, &decimal)) shortest_decimal(value, &decimal);
    const char *digits = decimal.digits;
    int count = decimal.count, point = decimal.point;
    if (point > 16 || point <= -5) {
        write_bytes(output, digits, 1);
        if (count > 1) {
            write_character(output, '.');
            write_bytes(output, digits + 1, (size_t)(count - 1));
        }
        write_bytes(output, point > 16 ? "e+" : "e", point > 16 ? 2 : 1);
        write_integer(output, point - 1);
    } else if (point <= 0) {
        write_bytes(output, "0.", 2);
        write_zeros(output, -point);
        write_bytes(output, digits, (size_t)count);
    } else if (count <= point) {
        write_bytes(output, digits, (size_t)count);
        write_zeros(output, point - count);
        write_bytes(output, ".0", 2);
    } else {
        write_bytes(output, digits, (size_t)point);
        write_character(output, '.');
        write_bytes(output, digits + point, (size_t)(count - point));
    }
}
