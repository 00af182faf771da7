/* One transfer, on two days: the fast answer, its reason, and the whole verdict. */
#include <lawful.h>
#include <stdio.h>
#include <string.h>

static int failed(const char *what, lawful_status status) {
    fprintf(stderr, "%s: status %d\n", what, (int)status);
    return 1;
}

int main(void) {
    static const char *const words[] = {"not restricted", "lawful", "undetermined", "unlawful"};
    static const char shield[] = "eu-adequacy-us-privacy-shield";
    const int32_t days[] = {20200715, 20200716};
    lawful_law *law = NULL;
    lawful_status status = lawful_law_bundled(LAWFUL_ABI_VERSION, &law);
    if (status != LAWFUL_OK) return failed("law", status);

    /* A Norwegian controller, an American processor on the Privacy Shield list, no other ground. */
    lawful_transfer facts;
    memset(&facts, 0, sizeof facts);
    facts.size = sizeof facts;
    memcpy(facts.exporter_country, "NO", 2);
    memcpy(facts.importer_country, "US", 2);
    facts.exporter_role = LAWFUL_ROLE_CONTROLLER;
    facts.importer_role = LAWFUL_ROLE_PROCESSOR;
    facts.data_tags = LAWFUL_TAG_NON_HR;
    facts.tools = LAWFUL_NONE;
    facts.certs = 1;
    facts.cert[0].active = LAWFUL_YES;
    facts.cert[0].entity_covered = LAWFUL_YES;
    facts.cert[0].covers_non_hr = LAWFUL_YES;
    facts.cert[0].checked_on = 20200101;
    status = lawful_law_instrument(law, shield, strlen(shield), &facts.cert[0].instrument);
    if (status != LAWFUL_OK) return failed("instrument", status);

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        lawful_decision decision;
        int32_t reason = -1;
        decision.size = sizeof decision;
        status = lawful_decide(law, days[i], LAWFUL_REGIME_EU_GDPR, &facts, &decision);
        if (status != LAWFUL_OK) return failed("decide", status);
        status = lawful_reason(law, days[i], LAWFUL_REGIME_EU_GDPR, &facts, &reason);
        if (status != LAWFUL_OK) return failed("reason", status);
        printf("%d: %s, %s (%s)\n", (int)days[i], words[decision.outcome], lawful_code_name(law, reason, NULL),
               lawful_code_title(law, reason, NULL));
    }

    lawful_buffer verdict;
    status = lawful_explain(law, days[1], LAWFUL_REGIME_EU_GDPR, &facts, &verdict);
    if (status != LAWFUL_OK) return failed("explain", status);
    printf("%.40s...\n", verdict.data);
    lawful_buffer_free(&verdict);
    lawful_law_free(&law);
    return 0;
}
