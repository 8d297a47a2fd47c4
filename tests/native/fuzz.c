/* For libFuzzer: any bytes as a record, by the tables of documents or by any table, or of a network whose view is made.
   `python -m tests.native.fuzzing`.

   Input: the number of a table, or 255 for one that follows, or 254 for a view; how many rows a page holds, or which form
   the view has; the record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../graph/native/complete.h"
#include "../../graph/native/view.h"

#define MOST_TABLES 64
#define MOST_VALUES 512
#define LIMITS 4

int cobuild_is_plain(const uint8_t *value, size_t size);
uint8_t *cobuild_complete(const Table *table, const int64_t *limits, size_t limit_count, const uint8_t *value,
                          size_t size, size_t *json_size);
uint8_t *cobuild_view(const View *view, int64_t node_limit, int64_t edge_limit, const uint8_t *record, size_t size,
                      size_t *answer_size);
void cobuild_free(uint8_t *json);
int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

static Table tables[MOST_TABLES];
static size_t table_count;

static void *read_part(FILE *file, size_t size) {
    void *part = malloc(size ? size : 1);
    if (!part || fread(part, 1, size, file) != size) abort();
    return part;
}

/* The tables lie in the file that COBUILD_TABLES names: each as three numbers, its steps and its texts. */
int LLVMFuzzerInitialize(int *count, char ***arguments) {
    (void)count;
    (void)arguments;
    const char *name = getenv("COBUILD_TABLES");
    FILE *file = name ? fopen(name, "rb") : NULL;
    if (!file) abort();
    int32_t head[3];
    while (table_count < MOST_TABLES && fread(head, sizeof head, 1, file) == 1) {
        Table *table = &tables[table_count++];
        table->step_count = (size_t)head[0];
        table->text_size = (size_t)head[1];
        table->root = (size_t)head[2];
        table->steps = read_part(file, table->step_count * sizeof(Step));
        table->texts = read_part(file, table->text_size);
    }
    fclose(file);
    if (!table_count) abort();
    return 0;
}

static void try_record(const Table *table, int64_t limit, const uint8_t *data, size_t size) {
    /* A copy of just this size, so that a read beyond it is noticed. */
    uint8_t *value = malloc(size ? size : 1);
    if (!value) abort();
    memcpy(value, data, size);
    const int64_t limits[LIMITS] = {limit, limit, limit + 1, -1};
    size_t json_size = 0;
    int plain = cobuild_is_plain(value, size);
    uint8_t *json = cobuild_complete(table, limits, LIMITS, value, size, &json_size);
    if (json) {
        /* Texts are passed on as they are: those of a plain record make a text that is UTF-8. */
        uint8_t *text = malloc(json_size + 5);
        if (!text) abort();
        text[0] = 0xD2;
        for (int i = 0; i < 4; i++) text[1 + i] = (uint8_t)(json_size >> (24 - 8 * i));
        memcpy(text + 5, json, json_size);
        if (plain && !cobuild_is_plain(text, json_size + 5)) abort();
        free(text);
        cobuild_free(json);
    }
    free(value);
}

/* A view of names of one character. What is made of a plain record is plain. */
static void try_view(uint8_t form, const uint8_t *data, size_t size) {
    static const Name types[] = {{0, 1, 3}, {1, 1, 4}}, reasons[] = {{2, 1, IS_TIE}, {3, 1, IS_TIE | IS_DIRECTED | IS_OF_CORE}};
    static const Name numbered[] = {{0, 1, 0}, {1, 1, 1}, {2, 1, 2}, {3, 1, 3}, {4, 1, 4}, {5, 1, 5}};
    const View view = {
        (const uint8_t *)"abcdef", {types, 2}, {reasons, 2}, {numbered, 4}, {numbered, ROLES}, {numbered, 5},
        form & 1, form & 2, form & 4, form & 8, form & 16, form & 32 ? 0xFFFFF : 0x0F0F5};
    uint8_t *record = malloc(size ? size : 1);
    if (!record) abort();
    memcpy(record, data, size);
    size_t answer_size = 0;
    uint8_t *answer = cobuild_view(&view, 2, 3, record, size, &answer_size);
    if (answer && cobuild_is_plain(record, size) && !cobuild_is_plain(answer, answer_size)) abort();
    cobuild_free(answer);
    free(record);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 3) return 0;
    if (data[0] == 254) {
        try_view(data[1], data + 2, size - 2);
        return 0;
    }
    uint8_t number = data[0];
    int64_t limit = (int8_t)data[1];
    data += 2;
    size -= 2;
    if (number != 255) {
        try_record(&tables[number % table_count], limit, data, size);
        return 0;
    }
    /* A table of small numbers, some of them out of reach. */
    size_t steps = data[0] % 16, bytes = steps * 7;
    if (size < 1 + bytes) return 0;
    Step *made = calloc(steps ? steps : 1, sizeof *made);
    if (!made) abort();
    for (size_t i = 0; i < bytes; i++) ((int32_t *)made)[i] = (int8_t)data[1 + i];
    char *texts = malloc(8);
    if (!texts) abort();
    memcpy(texts, "abcdefgh", 8);
    Table table = {made, (const uint8_t *)texts, steps, 8, 0};
    try_record(&table, limit, data + 1 + bytes, size - 1 - bytes);
    free(texts);
    free(made);
    return 0;
}

/* Where the values of a record begin and end. */
typedef struct {
    size_t start[MOST_VALUES], end[MOST_VALUES];
    size_t count;
} Places;

static bool find_values(const uint8_t *data, Source *source, Places *places, int depth) {
    size_t number = places->count, items;
    if (number >= MOST_VALUES || depth > 50) return false;
    places->count++;
    places->start[number] = (size_t)(source->at - data);
    Source inside = *source;
    if (!skip_values(source, 1)) {
        places->count = number;
        return false;
    }
    places->end[number] = (size_t)(source->at - data);
    if (take_list(&inside, &items)) {
        for (; items && find_values(data, &inside, places, depth + 1); items--) {}
    }
    return true;
}

/* Puts one value in place of another: one of the same record, or one of these. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
    static const char *const others[] = {
        "\xC0", "\xC2", "\x01", "\x90", "\x91\x90", "\x81x", "\xA0", "\x80", "\x83\xE7\xA4\xBE", /* simple ones */
        "\xC9\x7F\xFF", "\xCA\x7F\xFF\xFF\xFF", "\xCB\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",           /* numbers */
        "\xC1\x3F\xB9\x99\x99\x99\x99\x99\x9A", "\xC1\x7F\xF8\x01\x01\x01\x01\x01\x01"};           /* 0.1 and NaN */
    srand(seed);
    Places places = {.count = 0};
    if (size > 2 && rand() % 3) {
        Source source = {data + 2, data + size};
        find_values(data, &source, &places, 0);
    }
    if (!places.count) return LLVMFuzzerMutate(data, size, most);
    size_t old = (size_t)rand() % places.count, other = (size_t)rand() % places.count;
    const uint8_t *with = data + places.start[other];
    size_t with_size = places.end[other] - places.start[other];
    if (rand() % 2) {
        with = (const uint8_t *)others[(size_t)rand() % (sizeof others / sizeof *others)];
        with_size = strlen((const char *)with);
    }
    size_t behind = size - places.end[old], changed = places.start[old] + with_size + behind;
    if (changed > most) return LLVMFuzzerMutate(data, size, most);
    uint8_t *copy = malloc(with_size ? with_size : 1);
    if (!copy) abort();
    memcpy(copy, with, with_size);
    memmove(data + places.start[old] + with_size, data + places.end[old], behind);
    memcpy(data + places.start[old], copy, with_size);
    free(copy);
    return changed;
}
