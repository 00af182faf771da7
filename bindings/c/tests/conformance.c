/* Answers each line of a file of questions: what it prints is the conformance suite's text. */
#include <lawful.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FILE *file = fopen(arguments[1], "rb");
    if (file == NULL) return 2;
    lawful_law *law = NULL;
    if (lawful_law_bundled(LAWFUL_ABI_VERSION, &law) != LAWFUL_OK) return 1;

    size_t capacity = 1 << 20, length = 0;
    char *line = malloc(capacity);
    int byte, failed = line == NULL;
    while (!failed && (byte = getc(file)) != EOF) {
        if (byte != '\n') {
            if (length == capacity) {
                char *longer = realloc(line, capacity *= 2);
                failed = longer == NULL;
                line = longer == NULL ? line : longer;
            }
            if (!failed) line[length++] = (char)byte;
            continue;
        }
        lawful_buffer answer;
        const lawful_status status = lawful_answer(law, line, length, &answer);
        failed = status != LAWFUL_OK && status != LAWFUL_NOT_UTF8;
        fwrite(answer.data, 1, answer.len, stdout);
        putchar('\n');
        lawful_buffer_free(&answer);
        length = 0;
    }
    free(line);
    fclose(file);
    lawful_law_free(&law);
    return failed;
}
