/* Inputs that are wrong, made from good ones by a generator with a seed: whatever comes, a status and no report of a
 * sanitizer. Usage: malformed COUNT QUESTIONS REGISTER */
#include "check.h"
#include <lawful.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 20261122;

static uint32_t random_below(uint32_t below) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % below);
}

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) exit(2);
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*length + 1);
    if (text == NULL || fread(text, 1, *length, file) != *length) exit(2);
    fclose(file);
    return text;
}

/* A copy in memory of exactly its length, with some bytes changed, cut, doubled or put elsewhere. */
static char *mutated(const char *text, size_t *length) {
    static const char signs[] = "{}[]\",:\\-0e.\xff\xc3\x80 \n";
    size_t have = *length, more = random_below(3) == 0 && have > 0 ? random_below(64) : 0;
    char *copy = malloc(have + more + 1);
    if (copy == NULL) exit(2);
    memcpy(copy, text, have);
    for (size_t at = 0; at < more; at++) copy[have + at] = text[random_below((uint32_t)have)];
    have += more;
    for (uint32_t turn = random_below(6) + 1; turn > 0 && have > 0; turn--) {
        const uint32_t at = random_below((uint32_t)have);
        switch (random_below(4)) {
        case 0: copy[at] = signs[random_below(sizeof signs - 1)]; break;
        case 1: copy[at] = (char)random_below(256); break;
        case 2: memmove(copy + at, copy + at + 1, --have - at); break;
        default: if (random_below(8) == 0) have = at; break;
        }
    }
    char *exact = malloc(have == 0 ? 1 : have);
    if (exact == NULL) exit(2);
    memcpy(exact, copy, have);
    free(copy);
    *length = have;
    return exact;
}

static void question(const lawful_law *law, const char *text, size_t length) {
    lawful_buffer answer;
    char *input = mutated(text, &length);
    const lawful_status status = lawful_answer(law, input, length, &answer);
    CHECK(status == LAWFUL_OK || status == LAWFUL_NOT_UTF8);
    CHECK(answer.data != NULL && answer.data[answer.len] == 0 && memchr(answer.data, '\n', answer.len) == NULL);
    lawful_buffer_free(&answer);
    free(input);
}

static void document(const char *text, size_t length) {
    lawful_register *read = NULL;
    lawful_error *error = NULL;
    char *input = mutated(text, &length);
    const lawful_status status = lawful_register_read(input, length, &read, &error);
    CHECK((status == LAWFUL_OK) == (read != NULL) && (status == LAWFUL_BAD_INPUT) == (error != NULL));
    CHECK(status == LAWFUL_OK || status == LAWFUL_BAD_INPUT || status == LAWFUL_NOT_UTF8);
    lawful_error_free(&error);
    lawful_register_free(&read);
    free(input);
}

static void overlay(const lawful_law *law) {
    static const char good[] = "[{\"op\":\"end\",\"instrument\":\"eu-adequacy-us-dpf\",\"date\":\"2027-01-01\"}]";
    size_t length = strlen(good);
    lawful_law *changed = NULL;
    lawful_error *error = NULL;
    char *input = mutated(good, &length);
    const lawful_status status = lawful_law_with(law, input, length, &changed, &error);
    CHECK((status == LAWFUL_OK) == (changed != NULL) && (status == LAWFUL_BAD_INPUT) == (error != NULL));
    CHECK(status == LAWFUL_OK || status == LAWFUL_BAD_INPUT || status == LAWFUL_NOT_UTF8);
    lawful_error_free(&error);
    lawful_law_free(&changed);
    free(input);
}

static void decision(const lawful_law *law) {
    lawful_transfer facts;
    lawful_decision out;
    unsigned char *bytes = (unsigned char *)&facts;
    memset(&facts, 0, sizeof facts);
    facts.size = sizeof facts;
    for (uint32_t turn = random_below(12); turn > 0; turn--) {
        bytes[sizeof facts.size + random_below(sizeof facts - sizeof facts.size)] = (unsigned char)random_below(random_below(2) ? 256 : 4);
    }
    if (random_below(16) == 0) facts.size = random_below(4096);
    out.size = sizeof out;
    const lawful_status status = lawful_decide(law, 20261122, (int32_t)random_below(6), &facts, &out);
    CHECK(status == LAWFUL_OK || status == LAWFUL_OUT_OF_RANGE || status == LAWFUL_WRONG_SIZE ||
          status == LAWFUL_NOT_UTF8);
    CHECK(status != LAWFUL_OK || out.outcome <= LAWFUL_OUTCOME_UNLAWFUL);
}

/* A table whose buffers are as long as they say, and whose offsets, codes, bits and texts are anything. */
static void table(const lawful_law *law) {
    enum { ROWS = 16, BYTES = 64 };
    static const char *const names[] = {"importer.country", "importer.role", "tools[0].kind", "data.tags", "as_of",
                                        "tia.performed", "certs[eu-adequacy-us-dpf].active", "tools", "regime", "x"};
    int32_t *values = malloc((ROWS + 1) * sizeof *values), *offsets = malloc(5 * sizeof *offsets);
    uint8_t *data = malloc(BYTES), *validity = malloc(2), *outcome = malloc(ROWS);
    int32_t *wrong = malloc(ROWS * sizeof *wrong), *code = malloc(ROWS * sizeof *code);
    if (!values || !offsets || !data || !validity || !outcome || !wrong || !code) exit(2);
    memcpy(data, "USFRprocessorscc[]nonehr2026-11-22eu-gdprnull\xff{}controllerINCHDE--", BYTES);
    for (int at = 0; at <= ROWS; at++) values[at] = (int32_t)random_below(random_below(9) == 0 ? 1u << 31 : 20);
    for (int at = 0; at < 5; at++) offsets[at] = (int32_t)random_below(BYTES + 2);
    validity[0] = (uint8_t)random_below(256);
    validity[1] = (uint8_t)random_below(256);

    lawful_column child, column;
    memset(&child, 0, sizeof child);
    child.size = sizeof child;
    child.kind = LAWFUL_COLUMN_UTF8;
    child.length = 4;
    child.values = offsets;
    child.data = data;
    child.data_len = BYTES;
    column = child;
    column.name = names[random_below(10)];
    column.name_len = strlen(column.name);
    /* Every kind whose elements are no wider than the buffer. */
    static const int32_t kinds[] = {1, 2, 3, 4, 6, 7, 9, 11, 12, 13, 14, 0, 99, -1};
    column.kind = kinds[random_below(14)];
    column.offset = random_below(4) == 0 ? 1 : 0;
    column.length = ROWS - column.offset;
    column.values = values;
    column.validity = random_below(3) == 0 ? NULL : validity;
    column.child = random_below(9) == 0 ? NULL : &child;

    lawful_batch batch;
    lawful_batch_out out;
    memset(&batch, 0, sizeof batch);
    batch.size = sizeof batch;
    batch.columns = &column;
    batch.column_count = 1;
    batch.rows = column.length;
    batch.as_of = (int32_t)random_below(30000);
    memset(&out, 0, sizeof out);
    out.size = sizeof out;
    out.outcome = outcome;
    out.error = wrong;
    out.code = code;
    lawful_batch_result *result = NULL;
    lawful_error *error = NULL;
    const lawful_status status = lawful_batch_assess(law, &batch, &out, &result, &error);
    CHECK((status == LAWFUL_OK) == (result != NULL) && (status == LAWFUL_BAD_INPUT) == (error != NULL));
    CHECK(status == LAWFUL_OK || status == LAWFUL_BAD_INPUT || status == LAWFUL_OUT_OF_RANGE ||
          status == LAWFUL_NULL_ARGUMENT);
    for (int64_t row = 0; status == LAWFUL_OK && row < batch.rows; row++) {
        const char *message = NULL;
        CHECK((outcome[row] == LAWFUL_OUTCOME_ERROR) == (wrong[row] >= 0));
        CHECK(wrong[row] < 0 || lawful_batch_result_error(result, wrong[row], NULL, &message, NULL) == LAWFUL_OK);
    }
    lawful_batch_result_free(&result);
    lawful_error_free(&error);
    free(values), free(offsets), free(data), free(validity), free(outcome), free(wrong), free(code);
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    const long inputs = atol(arguments[1]);
    size_t questions_length = 0, register_length = 0;
    char *questions = read_file(arguments[2], &questions_length), *whole = read_file(arguments[3], &register_length);
    lawful_law *law = NULL;
    if (lawful_law_bundled(LAWFUL_ABI_VERSION, &law) != LAWFUL_OK) return 1;
    for (long made = 0; made < inputs; made++) {
        /* The line that begins behind a place anywhere in the file; long ones take long and show no more. */
        const char *line = questions + random_below((uint32_t)(questions_length - 1));
        const char *end = memchr(line, '\n', (size_t)(questions + questions_length - line));
        const char *begin = line;
        while (begin > questions && begin[-1] != '\n') begin--;
        const size_t length = (size_t)((end == NULL ? questions + questions_length : end) - begin);
        switch (random_below(8)) {
        case 0: document(whole, register_length); break;
        case 1: overlay(law); break;
        case 2: decision(law); break;
        case 3:
        case 4: table(law); break;
        default: question(law, begin, length > 4000 ? 4000 : length); break;
        }
    }
    lawful_law_free(&law);
    free(questions);
    free(whole);
    printf("%ld malformed inputs, %d checks, %d failures\n", inputs, checks, failures);
    return failures != 0;
}
