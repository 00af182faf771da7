/* A check that says where it failed; the count is what main returns. */
#ifndef CHECK_H
#define CHECK_H
#include <stdio.h>

static int checks, failures;

#define CHECK(condition)                                                                  \
    do {                                                                                  \
        checks++;                                                                         \
        if (!(condition)) {                                                               \
            failures++;                                                                   \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);               \
        }                                                                                 \
    } while (0)

#endif
