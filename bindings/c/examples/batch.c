/* A table of four transfers: two columns of text, one of them a dictionary; the third row has a word that is none. */
#include <lawful.h>
#include <stdio.h>
#include <string.h>

#define ROWS 4

static lawful_column column(const char *name, int32_t kind, const void *values, const char *data) {
    lawful_column made;
    memset(&made, 0, sizeof made);
    made.size = sizeof made;
    made.name = name;
    made.name_len = strlen(name);
    made.kind = kind;
    made.length = ROWS;
    made.values = values;
    made.data = (const uint8_t *)data;
    made.data_len = data == NULL ? 0 : strlen(data);
    return made;
}

int main(void) {
    /* Texts are laid out end to end; the offsets say where each begins and the last one ends. */
    static const int32_t to_offsets[] = {0, 2, 4, 10, 12};
    static const char to_text[] = "FRINFrnaceUS";
    static const int32_t word_offsets[] = {0, 2, 11};
    static const char word_text[] = "DEprocessor";
    static const int8_t from_codes[ROWS] = {0, 0, 0, 0};
    static const int8_t role_codes[ROWS] = {1, 1, 1, 1};
    static const uint8_t role_is_known[] = {0x0f}; /* one bit a row; all are known */

    lawful_column words = column("", LAWFUL_COLUMN_UTF8, word_offsets, word_text);
    words.length = 2;
    lawful_column columns[3];
    columns[0] = column("exporter.country", LAWFUL_COLUMN_DICTIONARY8, from_codes, NULL);
    columns[0].child = &words;
    columns[1] = column("importer.country", LAWFUL_COLUMN_UTF8, to_offsets, to_text);
    columns[2] = column("importer.role", LAWFUL_COLUMN_DICTIONARY8, role_codes, NULL);
    columns[2].child = &words;
    columns[2].validity = role_is_known;

    lawful_law *law = NULL;
    if (lawful_law_bundled(LAWFUL_ABI_VERSION, &law) != LAWFUL_OK) return 1;
    lawful_batch batch;
    memset(&batch, 0, sizeof batch);
    batch.size = sizeof batch;
    batch.columns = columns;
    batch.column_count = 3;
    batch.rows = ROWS;
    batch.as_of = 20779; /* 2026-11-22, in days since 1970-01-01 */
    batch.regime = LAWFUL_REGIME_EU_GDPR;

    uint8_t outcome[ROWS];
    int32_t code[ROWS], missing[ROWS], wrong[ROWS];
    lawful_batch_out out;
    memset(&out, 0, sizeof out);
    out.size = sizeof out;
    out.outcome = outcome;
    out.code = code;
    out.missing_set = missing;
    out.error = wrong;

    lawful_batch_result *names = NULL;
    lawful_error *error = NULL;
    lawful_status status = lawful_batch_assess(law, &batch, &out, &names, &error);
    if (status != LAWFUL_OK) {
        fprintf(stderr, "status %d: %s\n", (int)status, error == NULL ? "" : lawful_error_message(error, NULL));
        lawful_error_free(&error);
        lawful_law_free(&law);
        return 1;
    }
    for (int32_t row = 0; row < ROWS; row++) {
        const char *message = "";
        if (outcome[row] == LAWFUL_OUTCOME_ERROR) {
            lawful_batch_result_error(names, wrong[row], NULL, &message, NULL);
            printf("row %d: %s\n", (int)row, message);
            continue;
        }
        const char *facts = lawful_batch_result_missing(names, missing[row], NULL);
        printf("row %d: outcome %d, %s%s%s\n", (int)row, outcome[row], lawful_code_name(law, code[row], NULL),
               facts == NULL ? "" : ", ask for ", facts == NULL ? "" : facts);
    }
    lawful_batch_result_free(&names);
    lawful_law_free(&law);
    return 0;
}
