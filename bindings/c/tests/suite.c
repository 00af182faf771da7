/* What a C program may do, and what it may do wrong: each gives a status, and nothing leaks. */
#define _POSIX_C_SOURCE 200809L
#include "check.h"
#include <lawful.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static const char question[] =
    "{\"question\":\"transfer\",\"regime\":\"eu-gdpr\",\"as_of\":\"2026-11-22\",\"detail\":\"outcome\","
    "\"facts\":{\"exporter.country\":\"DE\",\"importer.country\":\"FR\",\"importer.role\":\"processor\"}}";
static const char expected[] = "{\"question\":\"transfer\",\"outcome\":\"not-restricted\"}";

static lawful_law *bundled(void) {
    lawful_law *law = NULL;
    CHECK(lawful_law_bundled(LAWFUL_ABI_VERSION, &law) == LAWFUL_OK);
    return law;
}

static lawful_transfer to(const char *country) {
    lawful_transfer facts;
    memset(&facts, 0, sizeof facts);
    facts.size = sizeof facts;
    memcpy(facts.exporter_country, "DE", 2);
    memcpy(facts.importer_country, country, 2);
    facts.exporter_role = LAWFUL_ROLE_CONTROLLER;
    facts.importer_role = LAWFUL_ROLE_PROCESSOR;
    return facts;
}

static void versions(void) {
    lawful_law *law = bundled();
    size_t length = 0;
    CHECK(lawful_abi_version() == LAWFUL_ABI_VERSION);
    CHECK(strlen(lawful_version()) >= 5);
    const char *text = lawful_law_edition(law, &length);
    CHECK(strlen(text) == length && length > 0);
    text = lawful_law_digest(law, &length);
    CHECK(strlen(text) == length && length == 64);
    lawful_law_free(&law);

    CHECK(lawful_law_bundled(LAWFUL_ABI_VERSION + 1, &law) == LAWFUL_WRONG_ABI);
    CHECK(lawful_law_bundled(0, &law) == LAWFUL_WRONG_ABI);
    CHECK(law == NULL);
}

static void answers(void) {
    lawful_law *law = bundled();
    lawful_buffer answer;
    CHECK(lawful_answer(law, question, strlen(question), &answer) == LAWFUL_OK);
    CHECK(answer.len == strlen(expected) && strcmp(answer.data, expected) == 0);
    lawful_buffer_free(&answer);
    lawful_buffer_free(&answer);
    CHECK(answer.data == NULL && answer.len == 0);
    CHECK(lawful_answer(law, "\xff", 1, &answer) == LAWFUL_NOT_UTF8);
    CHECK(answer.len > 0);
    lawful_buffer_free(&answer);
    CHECK(lawful_answer(law, NULL, 0, &answer) == LAWFUL_OK);
    CHECK(strstr(answer.data, "error") != NULL);
    lawful_buffer_free(&answer);
    CHECK(lawful_answer(NULL, question, 1, &answer) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_answer(law, NULL, 1, &answer) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_answer(law, question, 1, NULL) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_answer(law, question, (size_t)-1, &answer) == LAWFUL_OUT_OF_RANGE);
    CHECK(answer.data == NULL);
    lawful_law_free(&law);
}

static void freed_handles(void) {
    lawful_law *law = bundled();
    lawful_buffer answer;
    lawful_law_free(&law);
    CHECK(law == NULL);
    lawful_law_free(&law);
    lawful_law_free(NULL);
    CHECK(lawful_answer(law, question, strlen(question), &answer) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_law_edition(law, NULL) == NULL);
}

static void errors(void) {
    static const char wrong[] = "[\n{\"op\":\"endd\"}]";
    lawful_law *law = bundled(), *other = law;
    lawful_error *error = NULL;
    CHECK(lawful_law_with(law, wrong, strlen(wrong), &other, &error) == LAWFUL_BAD_INPUT);
    CHECK(other == NULL && error != NULL);
    CHECK(strstr(lawful_error_message(error, NULL), "endd") != NULL);
    CHECK(strncmp(lawful_error_pointer(error, NULL), "/0", 2) == 0);
    CHECK(lawful_error_line(error) == 2 && lawful_error_column(error) > 0);
    lawful_error_free(&error);
    lawful_error_free(&error);
    CHECK(lawful_law_with(law, wrong, strlen(wrong), &other, NULL) == LAWFUL_BAD_INPUT);
    CHECK(lawful_law_with(law, "\xff", 1, &other, &error) == LAWFUL_NOT_UTF8 && error == NULL);

    lawful_register *document = NULL;
    static const char misspelt[] = "{\"document\":{\"kind\":\"privacy-notce\"}}";
    CHECK(lawful_register_read(misspelt, strlen(misspelt), &document, &error) == LAWFUL_BAD_INPUT);
    CHECK(strcmp(lawful_error_suggestion(error, NULL), "privacy-notice") == 0);
    lawful_error_free(&error);
    lawful_register_free(&document);
    lawful_law_free(&law);
}

static void decisions(void) {
    lawful_law *law = bundled();
    lawful_decision decision;
    lawful_transfer facts = to("FR");
    decision.size = sizeof decision;
    CHECK(lawful_decide(law, 20261122, LAWFUL_REGIME_EU_GDPR, &facts, &decision) == LAWFUL_OK);
    CHECK(decision.outcome == LAWFUL_OUTCOME_NOT_RESTRICTED && decision.restricted == 2 && !decision.facts_missing);
    facts = to("US");
    CHECK(lawful_decide(law, 20261122, LAWFUL_REGIME_EU_GDPR, &facts, &decision) == LAWFUL_OK);
    CHECK(decision.outcome == LAWFUL_OUTCOME_UNDETERMINED && decision.facts_missing);

    facts.size -= 1; /* a struct that was cut short */
    CHECK(lawful_decide(law, 20261122, 1, &facts, &decision) == LAWFUL_WRONG_SIZE);
    facts.size = sizeof facts;
    decision.size = 0;
    CHECK(lawful_decide(law, 20261122, 1, &facts, &decision) == LAWFUL_WRONG_SIZE);
    decision.size = sizeof decision;
    CHECK(lawful_decide(law, 20261122, 9, &facts, &decision) == LAWFUL_OUT_OF_RANGE);
    CHECK(lawful_decide(law, 20260230, 1, &facts, &decision) == LAWFUL_OUT_OF_RANGE);
    facts.exporter_role = 77;
    CHECK(lawful_decide(law, 20261122, 1, &facts, &decision) == LAWFUL_OUT_OF_RANGE);
    CHECK(lawful_decide(law, 20261122, 1, NULL, &decision) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_decide(law, 20261122, 1, &facts, NULL) == LAWFUL_NULL_ARGUMENT);
    CHECK(lawful_decide(NULL, 20261122, 1, &facts, &decision) == LAWFUL_NULL_ARGUMENT);
    int32_t number = 0;
    CHECK(lawful_law_instrument(law, "eu-adequacy-us-dpf", 18, &number) == LAWFUL_OK && number > 0);
    CHECK(lawful_law_instrument(law, "eu-adequacy-us-dpg", 18, &number) == LAWFUL_NOT_FOUND);
    CHECK(lawful_law_instrument(law, "\xff", 1, &number) == LAWFUL_NOT_UTF8);
    lawful_law_free(&law);
}

static void tables(void) {
    enum { ROWS = 1000 };
    static int8_t codes[ROWS];
    static uint8_t outcome[ROWS];
    static int32_t missing[ROWS], change[ROWS], wrong[ROWS];
    static const int32_t offsets[] = {0, 2, 4, 6};
    lawful_law *law = bundled();
    lawful_column words, column;
    memset(&words, 0, sizeof words);
    words.size = sizeof words;
    words.kind = LAWFUL_COLUMN_UTF8;
    words.length = 3;
    words.values = offsets;
    words.data = (const uint8_t *)"FRUSQQ";
    words.data_len = 6;
    memset(&column, 0, sizeof column);
    column.size = sizeof column;
    column.name = "importer.country";
    column.name_len = strlen(column.name);
    column.kind = LAWFUL_COLUMN_DICTIONARY8;
    column.length = ROWS;
    column.values = codes;
    column.child = &words;
    for (int row = 0; row < ROWS; row++) codes[row] = (int8_t)(row % 4); /* 3 leads out of the dictionary */

    lawful_batch batch;
    lawful_batch_out out;
    memset(&batch, 0, sizeof batch);
    batch.size = sizeof batch;
    batch.columns = &column;
    batch.column_count = 1;
    batch.rows = ROWS;
    batch.as_of = 20779;
    batch.regime = LAWFUL_REGIME_EU_GDPR;
    memset(&out, 0, sizeof out);
    out.size = sizeof out;
    out.outcome = outcome;
    out.missing_set = missing;
    out.next_change = change;
    out.error = wrong;
    lawful_batch_result *names = NULL;
    lawful_error *error = NULL;
    CHECK(lawful_batch_assess(law, &batch, &out, &names, &error) == LAWFUL_OK);
    CHECK(lawful_batch_result_error_rows(names) == ROWS / 2);
    CHECK(lawful_batch_result_judged(names) == 4);
    for (int row = 0; row < ROWS; row++) {
        CHECK((wrong[row] >= 0) == (row % 4 >= 2));
        CHECK((outcome[row] == LAWFUL_OUTCOME_ERROR) == (row % 4 >= 2));
    }
    const char *message = NULL;
    int32_t at = -1;
    CHECK(lawful_batch_result_error(names, wrong[2], &at, &message, NULL) == LAWFUL_OK && at == 0);
    CHECK(strncmp(message, "unknown country `QQ`", 20) == 0);
    CHECK(lawful_batch_result_error(names, 99, &at, &message, NULL) == LAWFUL_NOT_FOUND);
    lawful_batch_result_free(&names);
    lawful_batch_result_free(&names);

    column.name = "importer.contry";
    column.name_len = strlen(column.name);
    CHECK(lawful_batch_assess(law, &batch, &out, &names, &error) == LAWFUL_BAD_INPUT);
    CHECK(names == NULL && strcmp(lawful_error_suggestion(error, NULL), "country") == 0);
    CHECK(strcmp(lawful_error_pointer(error, NULL), "/columns/0") == 0);
    lawful_error_free(&error);
    column.size = 8;
    CHECK(lawful_batch_assess(law, &batch, &out, &names, &error) == LAWFUL_WRONG_SIZE);
    column.size = sizeof column;
    column.child = NULL;
    CHECK(lawful_batch_assess(law, &batch, &out, &names, &error) == LAWFUL_NULL_ARGUMENT);
    out.size = 3;
    CHECK(lawful_batch_assess(law, &batch, &out, &names, &error) == LAWFUL_WRONG_SIZE);
    lawful_law_free(&law);
}

static void *ask(void *law) {
    intptr_t wrong = 0;
    for (int turn = 0; turn < 200; turn++) {
        lawful_buffer answer;
        lawful_decision decision;
        lawful_transfer facts = to(turn % 2 == 0 ? "FR" : "US");
        decision.size = sizeof decision;
        wrong += lawful_decide(law, 20261122, 1, &facts, &decision) != LAWFUL_OK;
        wrong += decision.outcome != (turn % 2 == 0 ? LAWFUL_OUTCOME_NOT_RESTRICTED : LAWFUL_OUTCOME_UNDETERMINED);
        wrong += lawful_answer(law, question, strlen(question), &answer) != LAWFUL_OK;
        wrong += strcmp(answer.data, expected) != 0;
        lawful_buffer_free(&answer);
    }
    return (void *)wrong;
}

static void threads(void) {
    lawful_law *law = bundled();
    pthread_t all[8];
    for (int at = 0; at < 8; at++) CHECK(pthread_create(&all[at], NULL, ask, law) == 0);
    for (int at = 0; at < 8; at++) {
        void *wrong = NULL;
        CHECK(pthread_join(all[at], &wrong) == 0 && wrong == NULL);
    }
    lawful_law_free(&law);
}

int main(void) {
    versions();
    answers();
    freed_handles();
    errors();
    decisions();
    tables();
    threads();
    printf("%d checks, %d failures\n", checks, failures);
    return failures != 0;
}
