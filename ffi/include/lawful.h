/* `lawful` in C: is this transfer of personal data lawful, on this date, why, until when, and what would cure it?
 *
 * Made from the source by cbindgen; do not edit.
 *
 * Memory. A handle (a pointer to an opaque struct) belongs to the caller, who frees it once with the `_free` of its
 * type. That takes the address of the variable and sets it to NULL, so that freeing twice does nothing and a use
 * afterwards gives LAWFUL_NULL_ARGUMENT; copies of the pointer are the caller's matter. A lawful_buffer is freed with
 * lawful_buffer_free. A `const char *` that is returned is lent: it lives as long as the handle it was asked of.
 *
 * Text is UTF-8. Text that goes in has a pointer and a length and needs no zero byte; text that comes out has both.
 *
 * Threads. There is no global state. Handles do not change once made: any number of threads may use one at once. Only
 * freeing needs that nobody uses it any more.
 *
 * Errors. A function that can fail returns a lawful_status; nothing is thrown and nothing unwinds into C. (A defect of
 * the library that is caught gives LAWFUL_PANIC; its message may appear on stderr.) `Safety` in a comment says what the
 * library cannot check and the caller must see to.
 */

#ifndef LAWFUL_H
#define LAWFUL_H

#include <stddef.h>
#include <stdint.h>

/**
 * A column of true and false: `values` is a bitmap.
 */
#define LAWFUL_COLUMN_BOOL 1

/**
 * Whole numbers of 8 bits.
 */
#define LAWFUL_COLUMN_INT8 2

/**
 * Whole numbers of 16 bits.
 */
#define LAWFUL_COLUMN_INT16 3

/**
 * Whole numbers of 32 bits.
 */
#define LAWFUL_COLUMN_INT32 4

/**
 * Whole numbers of 64 bits.
 */
#define LAWFUL_COLUMN_INT64 5

/**
 * Days since 1970-01-01, 32 bits.
 */
#define LAWFUL_COLUMN_DATE32 6

/**
 * Texts: `values` has `length + 1` offsets of 32 bits into `data`.
 */
#define LAWFUL_COLUMN_UTF8 7

/**
 * Texts with offsets of 64 bits.
 */
#define LAWFUL_COLUMN_LARGE_UTF8 8

/**
 * Lists of texts: `values` has `length + 1` offsets of 32 bits into `child`, which has texts.
 */
#define LAWFUL_COLUMN_LIST 9

/**
 * Lists with offsets of 64 bits.
 */
#define LAWFUL_COLUMN_LARGE_LIST 10

/**
 * Codes of 8 bits into `child`, the dictionary, which has texts.
 */
#define LAWFUL_COLUMN_DICTIONARY8 11

/**
 * Codes of 16 bits.
 */
#define LAWFUL_COLUMN_DICTIONARY16 12

/**
 * Codes of 32 bits.
 */
#define LAWFUL_COLUMN_DICTIONARY32 13

/**
 * Nothing but nulls: no buffer is read.
 */
#define LAWFUL_COLUMN_NULL 14

/**
 * Any fact of `lawful_transfer`: nobody said; the default that `docs/RULES.md` declares is taken, mostly unknown.
 */
#define LAWFUL_NOT_STATED 0

/**
 * Any fact: stated to be unknown.
 */
#define LAWFUL_UNKNOWN (-1)

/**
 * Facts other than yes or no: known not to exist.
 */
#define LAWFUL_NONE (-2)

/**
 * A fact that is yes or no: yes.
 */
#define LAWFUL_YES 1

/**
 * A fact that is yes or no: no. (Zero is not no: it is `LAWFUL_NOT_STATED`.)
 */
#define LAWFUL_NO 2

/**
 * The role decides why and how.
 */
#define LAWFUL_ROLE_CONTROLLER 1

/**
 * It decides together with another.
 */
#define LAWFUL_ROLE_JOINT_CONTROLLER 2

/**
 * It acts on a controller's behalf.
 */
#define LAWFUL_ROLE_PROCESSOR 3

/**
 * The party is a company.
 */
#define LAWFUL_KIND_COMPANY 1

/**
 * It is a public authority or body.
 */
#define LAWFUL_KIND_PUBLIC_AUTHORITY 2

/**
 * It is an association, foundation or other non-profit body.
 */
#define LAWFUL_KIND_ASSOCIATION 3

/**
 * It is a natural person.
 */
#define LAWFUL_KIND_NATURAL_PERSON 4

/**
 * The data are personal.
 */
#define LAWFUL_DATA_PERSONAL 1

/**
 * They are pseudonymised.
 */
#define LAWFUL_DATA_PSEUDONYMISED 2

/**
 * They are claimed to be anonymous.
 */
#define LAWFUL_DATA_ANONYMOUS 3

/**
 * The data are sent.
 */
#define LAWFUL_MODE_TRANSMISSION 1

/**
 * The importer sees them where they are.
 */
#define LAWFUL_MODE_REMOTE_ACCESS 2

/**
 * The importer keeps them.
 */
#define LAWFUL_MODE_STORAGE 3

/**
 * A tag of the importer on the exporter's page has the visitor's device send them.
 */
#define LAWFUL_MODE_EMBEDDED_THIRD_PARTY 4

/**
 * They only pass through.
 */
#define LAWFUL_MODE_TRANSIT 5

/**
 * They are put on a public page.
 */
#define LAWFUL_MODE_PUBLICATION 6

/**
 * The data subject gives them to the importer.
 */
#define LAWFUL_MODE_DIRECT_COLLECTION 7

/**
 * Staff of the exporter see them abroad.
 */
#define LAWFUL_MODE_INTERNAL_ACCESS 8

/**
 * The transfer happens once.
 */
#define LAWFUL_FREQUENCY_ONE_OFF 1

/**
 * It happens more than once, but not regularly.
 */
#define LAWFUL_FREQUENCY_OCCASIONAL 2

/**
 * It happens regularly.
 */
#define LAWFUL_FREQUENCY_REPETITIVE 3

/**
 * It is a standing arrangement.
 */
#define LAWFUL_FREQUENCY_SYSTEMATIC 4

/**
 * Standard contractual clauses.
 */
#define LAWFUL_TOOL_SCC 1

/**
 * Binding corporate rules.
 */
#define LAWFUL_TOOL_BCR 2

/**
 * A code of conduct.
 */
#define LAWFUL_TOOL_CODE_OF_CONDUCT 3

/**
 * A certification with commitments of the importer.
 */
#define LAWFUL_TOOL_CERTIFICATION 4

/**
 * Clauses of the parties' own.
 */
#define LAWFUL_TOOL_ADHOC_CLAUSES 5

/**
 * An administrative arrangement between public bodies.
 */
#define LAWFUL_TOOL_ADMINISTRATIVE_ARRANGEMENT 6

/**
 * A legally binding instrument between public bodies.
 */
#define LAWFUL_TOOL_PUBLIC_BODY_INSTRUMENT 7

/**
 * An authorisation under the Directive of 1995.
 */
#define LAWFUL_TOOL_LEGACY_AUTHORISATION 8

/**
 * A processing agreement, which is no transfer tool.
 */
#define LAWFUL_TOOL_DPA_CLAUSES 9

/**
 * Corporate rules for data of which the group is controller.
 */
#define LAWFUL_BCR_CONTROLLER 1

/**
 * Corporate rules for data that the group processes for others.
 */
#define LAWFUL_BCR_PROCESSOR 2

/**
 * The assessment finds equivalent protection.
 */
#define LAWFUL_TIA_EQUIVALENT 1

/**
 * It finds that problematic law is not applied in practice.
 */
#define LAWFUL_TIA_EQUIVALENT_IN_PRACTICE 2

/**
 * It finds equivalent protection with supplementary measures.
 */
#define LAWFUL_TIA_EQUIVALENT_WITH_MEASURES 3

/**
 * It finds no equivalent protection.
 */
#define LAWFUL_TIA_NOT_EQUIVALENT 4

/**
 * A bit of `tags`: data of employees.
 */
#define LAWFUL_TAG_HR 1

/**
 * A bit of `tags`: other data.
 */
#define LAWFUL_TAG_NON_HR 2

/**
 * A bit of `tags`: special categories.
 */
#define LAWFUL_TAG_SPECIAL 4

/**
 * A bit of `tags`: criminal convictions and offences.
 */
#define LAWFUL_TAG_CRIMINAL 8

/**
 * A bit of `tags`: journalistic material.
 */
#define LAWFUL_TAG_JOURNALISTIC 16

/**
 * A bit of `tags`: data for immigration control of the United Kingdom.
 */
#define LAWFUL_TAG_IMMIGRATION_CONTROL 32

/**
 * A bit of `tags`: data of children.
 */
#define LAWFUL_TAG_CHILDREN 64

/**
 * A bit of `tags`: health data.
 */
#define LAWFUL_TAG_HEALTH 128

/**
 * A bit of `tags`: payment and account data.
 */
#define LAWFUL_TAG_FINANCIAL 256

/**
 * A bit of `tags`: location data.
 */
#define LAWFUL_TAG_LOCATION 512

/**
 * A bit of `tags`: the content of communications.
 */
#define LAWFUL_TAG_COMMUNICATIONS_CONTENT 1024

/**
 * A bit of `tags`: biometric data.
 */
#define LAWFUL_TAG_BIOMETRIC 2048

/**
 * Alone in `tags`: it is known that no kind is named.
 */
#define LAWFUL_TAGS_EMPTY 2147483648

/**
 * Alone in `tags`: stated to be unknown.
 */
#define LAWFUL_TAGS_UNKNOWN 1073741824

/**
 * Every regime that applies to the exporter or is mentioned in its facts; the weakest decides.
 */
#define LAWFUL_REGIME_ANY 0

/**
 * The GDPR.
 */
#define LAWFUL_REGIME_EU_GDPR 1

/**
 * The UK GDPR.
 */
#define LAWFUL_REGIME_UK_GDPR 2

/**
 * The Swiss FADP.
 */
#define LAWFUL_REGIME_CH_FADP 3

/**
 * Directive 95/46/EC, for days before the GDPR.
 */
#define LAWFUL_REGIME_EU_DIR_95_46 4

/**
 * The rules on transfers do not apply, however unknown facts turn out.
 */
#define LAWFUL_OUTCOME_NOT_RESTRICTED 0

/**
 * They do not forbid the transfer, however unknown facts turn out.
 */
#define LAWFUL_OUTCOME_LAWFUL 1

/**
 * Facts are missing that would decide.
 */
#define LAWFUL_OUTCOME_UNDETERMINED 2

/**
 * They forbid it, however unknown facts turn out.
 */
#define LAWFUL_OUTCOME_UNLAWFUL 3

/**
 * In a batch: the row is refused; its error says why.
 */
#define LAWFUL_OUTCOME_ERROR 255

/**
 * The version of this interface. A program gives the one it was compiled with to `lawful_law_bundled`; it rises with
 * every change that such a program would notice.
 */
#define LAWFUL_ABI_VERSION 1

/**
 * How many listings a `lawful_transfer` has room for.
 */
#define LAWFUL_MOST_CERTS 2

/**
 * How many tools a `lawful_transfer` has room for.
 */
#define LAWFUL_MOST_TOOLS 4

/**
 * What a function returns. Everything but `LAWFUL_OK` means that nothing was done and every `out` is as it was or NULL.
 */
enum lawful_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Done.
   */
  LAWFUL_OK = 0,
  /**
   * A pointer that must not be NULL is NULL. A handle that was freed through its variable is NULL.
   */
  LAWFUL_NULL_ARGUMENT = 1,
  /**
   * The program was compiled for another version of the interface.
   */
  LAWFUL_WRONG_ABI = 2,
  /**
   * The `size` of a struct is not one that this library knows: forgotten, cut short, or of a later version.
   */
  LAWFUL_WRONG_SIZE = 3,
  /**
   * A text is not UTF-8.
   */
  LAWFUL_NOT_UTF8 = 4,
  /**
   * A number is not one of those declared, a day does not exist, or a length or offset leads out of its buffer.
   */
  LAWFUL_OUT_OF_RANGE = 5,
  /**
   * The input is refused; the error says what, where, and what was probably meant.
   */
  LAWFUL_BAD_INPUT = 6,
  /**
   * There is nothing of that name or number.
   */
  LAWFUL_NOT_FOUND = 7,
  /**
   * A defect of this library, caught. The handles of the call should be freed and not used again; the columns of a
   * batch may be written in part.
   */
  LAWFUL_PANIC = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum lawful_status lawful_status;
#else
typedef int32_t lawful_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The names that the numbers in the columns of a batch stand for. It never changes; many threads may use one at once.
 * Free it with `lawful_batch_result_free`.
 */
typedef struct lawful_batch_result lawful_batch_result;

/**
 * What is wrong with an input, and where. Free it with `lawful_error_free`. It may be read by many threads at once.
 */
typedef struct lawful_error lawful_error;

/**
 * The law: an edition with its overlays. It never changes, so that many threads may use one at once. Free it with
 * `lawful_law_free`.
 */
typedef struct lawful_law lawful_law;

/**
 * A register: a document with parties, engagements and flows. It never changes; many threads may use one at once. Free
 * it with `lawful_register_free`.
 */
typedef struct lawful_register lawful_register;

/**
 * The report on a register. It never changes; many threads may use one at once. Free it with `lawful_report_free`.
 */
typedef struct lawful_report lawful_report;

/**
 * A text that this library made and the caller frees with `lawful_buffer_free`. `data` is UTF-8, `len` bytes, followed
 * by a zero byte that does not count. Do not change the members.
 */
typedef struct lawful_buffer {
  /**
   * The bytes; NULL when the buffer is empty or freed.
   */
  char *data;
  /**
   * How many.
   */
  size_t len;
  /**
   * How many were allocated; for `lawful_buffer_free` alone.
   */
  size_t capacity;
} lawful_buffer;

/**
 * One column, laid out as Apache Arrow lays out an array; nothing is copied. All zero but what is needed.
 */
typedef struct lawful_column {
  /**
   * `sizeof(lawful_column)`.
   */
  size_t size;
  /**
   * The fact, dotted: `exporter.country`, `tools[0].kind`, `certs[eu-adequacy-us-dpf].active`; or `as_of` or `regime`.
   * UTF-8, `name_len` bytes. Not read of a `child`.
   */
  const char *name;
  /**
   * The length of the name.
   */
  size_t name_len;
  /**
   * `LAWFUL_COLUMN_…`.
   */
  int32_t kind;
  /**
   * How many elements; of a column of the table, how many rows.
   */
  int64_t length;
  /**
   * How many elements to skip at the start of every buffer.
   */
  int64_t offset;
  /**
   * One bit an element, set where there is a value, the lowest bit first; NULL: there is one everywhere.
   */
  const uint8_t *validity;
  /**
   * The values, codes or offsets, as the kind says: `offset + length` of them, offsets one more.
   */
  const void *values;
  /**
   * The bytes of texts.
   */
  const uint8_t *data;
  /**
   * How many bytes `data` has.
   */
  size_t data_len;
  /**
   * The dictionary, or the elements of lists.
   */
  const struct lawful_column *child;
} lawful_column;

/**
 * A table of transfers, a row each.
 */
typedef struct lawful_batch {
  /**
   * `sizeof(lawful_batch)`.
   */
  size_t size;
  /**
   * The columns, each of `rows` elements. A null is unknown; a fact without a column takes its declared default.
   */
  const struct lawful_column *columns;
  /**
   * How many columns.
   */
  size_t column_count;
  /**
   * How many rows.
   */
  int64_t rows;
  /**
   * The day of every row, as days since 1970-01-01, where there is no column `as_of`.
   */
  int32_t as_of;
  /**
   * The regime of every row, `LAWFUL_REGIME_…`, where there is no column `regime`.
   */
  int32_t regime;
} lawful_batch;

/**
 * Where the answers go: each member is NULL (not wanted) or has room for one element a row.
 */
typedef struct lawful_batch_out {
  /**
   * `sizeof(lawful_batch_out)`.
   */
  size_t size;
  /**
   * `LAWFUL_OUTCOME_…`.
   */
  uint8_t *outcome;
  /**
   * The number of the code that decides, for `lawful_code_name`; -1 if none.
   */
  int32_t *code;
  /**
   * The ground that carries the transfer, for `lawful_batch_result_ground`; -1 if none.
   */
  int32_t *ground;
  /**
   * The facts that would decide, a bit each, for `lawful_batch_result_fact`. Bit 63 says that there are others, which
   * `missing_set` has.
   */
  uint64_t *missing;
  /**
   * The same facts as the number of a set, for `lawful_batch_result_missing`; -1 if none is missing.
   */
  int32_t *missing_set;
  /**
   * The next day on which the verdict or what is found changes, as days since 1970-01-01; 0 where there is none.
   */
  int32_t *next_change;
  /**
   * Whether there is such a day: a byte each, 1 or 0.
   */
  uint8_t *has_next_change;
  /**
   * The error of the row, for `lawful_batch_result_error`; -1 if there is none.
   */
  int32_t *error;
} lawful_batch_out;

/**
 * A listing of the importer under a framework. All zero: nothing is stated of it.
 */
typedef struct lawful_certification {
  /**
   * The adequacy decision whose list it is: a number of `lawful_law_instrument`; -1 unknown, -2 none.
   */
  int32_t instrument;
  /**
   * The first day of the listing.
   */
  int32_t listed_from;
  /**
   * The first day without listing; -1 when it may have ended.
   */
  int32_t listed_until;
  /**
   * The day on which the list was looked at.
   */
  int32_t checked_on;
  /**
   * Whether it is listed as active.
   */
  int8_t active;
  /**
   * Whether this very entity is covered.
   */
  int8_t entity_covered;
  /**
   * Whether the listing covers data of employees.
   */
  int8_t covers_hr;
  /**
   * Whether it covers other data.
   */
  int8_t covers_non_hr;
} lawful_certification;

/**
 * A safeguard. All zero: nothing is stated of it.
 */
typedef struct lawful_tool {
  /**
   * The clause set, code or scheme: a number of `lawful_law_instrument`; -1 unknown, -2 none.
   */
  int32_t instrument;
  /**
   * The day of signature.
   */
  int32_t signed_on;
  /**
   * The first day on which it is no longer in force; -1 when it may have ended.
   */
  int32_t ended_on;
  /**
   * The first day on which the tool as described here was in place.
   */
  int32_t in_place_from;
  /**
   * The first day on which it was so no longer.
   */
  int32_t in_place_until;
  /**
   * Its kind: `LAWFUL_TOOL_…`.
   */
  int8_t kind;
  /**
   * The module of Decision 2021/914, 1 to 4.
   */
  int8_t module;
  /**
   * Whether the right parties signed, the text is unmodified and the annexes are complete.
   */
  int8_t executed;
  /**
   * Whether the UK Addendum is attached.
   */
  int8_t uk_addendum;
  /**
   * Whether the Swiss adaptations are made.
   */
  int8_t ch_adaptations;
  /**
   * Code or certification: whether it is approved for transfers.
   */
  int8_t approved;
  /**
   * Code or certification: whether the importer adheres to it.
   */
  int8_t importer_adheres;
  /**
   * Code or certification: whether the importer made binding commitments.
   */
  int8_t commitments;
  /**
   * Whether the authority authorised it.
   */
  int8_t authorised;
  /**
   * Corporate rules: `LAWFUL_BCR_…`.
   */
  int8_t bcr_kind;
  /**
   * Corporate rules: whether the exporter is a member.
   */
  int8_t bcr_exporter_member;
  /**
   * Corporate rules: whether the importer is a member.
   */
  int8_t bcr_importer_member;
  /**
   * Corporate rules: whether the data are within their scope.
   */
  int8_t bcr_data_in_scope;
} lawful_tool;

/**
 * The facts of one transfer that are asked most; `lawful_answer` takes them all.
 *
 * Set it to zero and `size` to `sizeof(lawful_transfer)`: then nothing is stated. What is zero takes the default that
 * `docs/RULES.md` declares, mostly unknown. Members of type `int8_t` hold -1 (unknown), -2 (none) or one of the values
 * named; those of which no values are named hold `LAWFUL_YES` or `LAWFUL_NO`. Days are numbers such as 20261122; -1 is
 * unknown and -2 none. Countries are two letters of ISO 3166-1, `XK`, `*E` (somewhere in the EEA), `*3` (a third country
 * that is not named), `??` (unknown) or `--` (none).
 */
typedef struct lawful_transfer {
  /**
   * `sizeof(lawful_transfer)`.
   */
  size_t size;
  /**
   * The country of the exporter's establishment.
   */
  char exporter_country[2];
  /**
   * The country of the importer's establishment.
   */
  char importer_country[2];
  /**
   * The country of the parent that controls the importer.
   */
  char importer_parent_country[2];
  /**
   * What the exporter is: `LAWFUL_KIND_…`.
   */
  int8_t exporter_kind;
  /**
   * Its role: `LAWFUL_ROLE_…`.
   */
  int8_t exporter_role;
  /**
   * Whether it exercises public powers in this transfer.
   */
  int8_t exporter_exercises_public_powers;
  /**
   * The importer's role: `LAWFUL_ROLE_…`.
   */
  int8_t importer_role;
  /**
   * Whether exporter and importer are one legal person.
   */
  int8_t importer_same_legal_entity;
  /**
   * Whether the importer is an employee of the exporter.
   */
  int8_t importer_is_employee;
  /**
   * Whether it is the controller for whom the exporter processes.
   */
  int8_t importer_is_exporters_controller;
  /**
   * Whether both belong to one group.
   */
  int8_t importer_same_group;
  /**
   * Whether the importer's processing is itself subject to the GDPR.
   */
  int8_t importer_subject_to_gdpr;
  /**
   * For a decision that leaves out part of a country: whether the importer is in the part covered.
   */
  int8_t importer_in_decision_territory;
  /**
   * Personal, pseudonymised or claimed to be anonymous: `LAWFUL_DATA_…`.
   */
  int8_t data_status;
  /**
   * Whether the kinds named in `tags` are all there are.
   */
  int8_t data_tags_complete;
  /**
   * How the importer comes by the data: `LAWFUL_MODE_…`.
   */
  int8_t flow_mode;
  /**
   * How often: `LAWFUL_FREQUENCY_…`.
   */
  int8_t flow_frequency;
  /**
   * Whether an impact assessment was made.
   */
  int8_t tia_performed;
  /**
   * What it finds: `LAWFUL_TIA_…`.
   */
  int8_t tia_conclusion;
  /**
   * The day it was made.
   */
  int32_t tia_performed_on;
  /**
   * The date of the document that states these facts.
   */
  int32_t stated_on;
  /**
   * The kinds of data: bits `LAWFUL_TAG_…`, or `LAWFUL_TAGS_EMPTY` or `LAWFUL_TAGS_UNKNOWN` alone.
   */
  uint32_t data_tags;
  /**
   * How many of `cert` are filled; -1 unknown, -2 known that there is none.
   */
  int8_t certs;
  /**
   * Whether the listings named are all there are.
   */
  int8_t certs_complete;
  /**
   * How many of `tool` are filled; -1 unknown, -2 known that there is none.
   */
  int8_t tools;
  /**
   * Whether the tools named are all there are.
   */
  int8_t tools_complete;
  /**
   * The listings of the importer.
   */
  struct lawful_certification cert[LAWFUL_MOST_CERTS];
  /**
   * The safeguards, in the order in which they are relied on.
   */
  struct lawful_tool tool[LAWFUL_MOST_TOOLS];
} lawful_transfer;

/**
 * The fast answer.
 */
typedef struct lawful_decision {
  /**
   * `sizeof(lawful_decision)`, set by the caller.
   */
  size_t size;
  /**
   * `LAWFUL_OUTCOME_…`.
   */
  uint8_t outcome;
  /**
   * Whether the rules on transfers apply: 1 yes, 2 no, -1 unknown.
   */
  int8_t restricted;
  /**
   * Whether a ground carries the transfer: 1 yes, 2 no, -1 unknown or not asked since they do not apply.
   */
  int8_t permitted;
  /**
   * Whether facts are missing that would decide: 1 if so, else 0.
   */
  uint8_t facts_missing;
} lawful_decision;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The answer to a question, both in JSON, as every face of the library gives it to the byte.
 *
 * `question` is `len` bytes of UTF-8. `out` gets the answer: one line without a line break, which the caller frees with
 * `lawful_buffer_free`. A question that cannot be asked is answered too: with an object `error` that says where and what,
 * and the status is `LAWFUL_OK`, but `LAWFUL_NOT_UTF8` where it is not UTF-8. Otherwise, `out` is empty unless the status
 * is `LAWFUL_OK`.
 *
 * # Safety
 * `law` is NULL or a live law; `question` is NULL or has `len` bytes; `out` is NULL or may be written, and what it held
 * is not freed.
 */
lawful_status lawful_answer(const struct lawful_law *law,
                            const char *question,
                            size_t len,
                            struct lawful_buffer *out);

/**
 * Judges every row of a table.
 *
 * A row that cannot be judged does not fail the batch: its outcome is `LAWFUL_OUTCOME_ERROR`, and `error` has its number.
 * What `out` does not want is not worked out; with `outcome` and `error` alone a row takes the time of `lawful_decide`.
 * Rows that are alike are judged once. The memory that a call takes grows with the distinct values of its table: cut a
 * long table into batches. `result` gets the names that the numbers stand for, which the caller frees with
 * `lawful_batch_result_free`, or NULL. Where the table as a whole cannot be read, because a column has a name that is no
 * fact say, the status is `LAWFUL_BAD_INPUT` and `error` (if not NULL) gets an error, which the caller frees; its
 * pointer is `/columns/` and the number of the column, from 0. Lengths, offsets and codes are checked against the lengths
 * given. Many threads may judge tables under one law at once.
 *
 * # Safety
 * `law` is NULL or a live law; `batch` and `out` are NULL or structs of the size they say, with buffers of the lengths
 * that follow from `rows`, `length`, `offset` and `data_len`, which nobody writes meanwhile, and room for `rows` elements
 * in each member of `out`, which overlap with nothing; `result` and `error` are NULL or may be written.
 */
lawful_status lawful_batch_assess(const struct lawful_law *law,
                                  const struct lawful_batch *batch,
                                  const struct lawful_batch_out *out,
                                  struct lawful_batch_result **result,
                                  struct lawful_error **error);

/**
 * How many rows have an error; 0 for NULL.
 *
 * # Safety
 * `result` is NULL or live.
 */
uint64_t lawful_batch_result_error_rows(const struct lawful_batch_result *result);

/**
 * How many rows were judged by the rules; the others were like one of them. 0 for NULL.
 *
 * # Safety
 * `result` is NULL or live.
 */
uint64_t lawful_batch_result_judged(const struct lawful_batch_result *result);

/**
 * How many errors there are to look up; rows with the same one share its number. 0 for NULL.
 *
 * # Safety
 * `result` is NULL or live.
 */
size_t lawful_batch_result_errors(const struct lawful_batch_result *result);

/**
 * The error of a number. `column` gets the column, from 0, or -1 where it is the row's as a whole; `message` gets the
 * text, which lives as long as the result and ends in a zero byte, and `len` its length. Each of the three may be NULL.
 * `LAWFUL_NOT_FOUND` if there is none of that number.
 *
 * # Safety
 * `result` is NULL or live; the others are NULL or may be written.
 */
lawful_status lawful_batch_result_error(const struct lawful_batch_result *result,
                                        int32_t number,
                                        int32_t *column,
                                        const char **message,
                                        size_t *len);

/**
 * The ground of a number: an instrument, or a kind of tool. Lives as long as the result; ends in a zero byte; `len`, if
 * not NULL, gets the length. NULL if there is none of that number, and for NULL.
 *
 * # Safety
 * `result` is NULL or live; `len` is NULL or may be written.
 */
const char *lawful_batch_result_ground(const struct lawful_batch_result *result,
                                       int32_t number,
                                       size_t *len);

/**
 * The fact that a bit of `missing` stands for, from 0 to 62. Otherwise as `lawful_batch_result_ground`.
 *
 * # Safety
 * As `lawful_batch_result_ground`.
 */
const char *lawful_batch_result_fact(const struct lawful_batch_result *result, int32_t bit, size_t *len);

/**
 * The facts of a `missing_set`, with a comma between two: `importer.role,tia.performed`. Otherwise as
 * `lawful_batch_result_ground`.
 *
 * # Safety
 * As `lawful_batch_result_ground`.
 */
const char *lawful_batch_result_missing(const struct lawful_batch_result *result,
                                        int32_t number,
                                        size_t *len);

/**
 * Frees the result in a variable and sets the variable to NULL, so that a second call does nothing. NULL does nothing.
 *
 * # Safety
 * `result` is NULL, or points to a variable that is NULL or holds a live result that no other thread uses.
 */
void lawful_batch_result_free(struct lawful_batch_result **result);

/**
 * How many codes there are: they are numbered from 0. Their numbers are those of this version of the library; to keep
 * one, keep its name.
 */
int32_t lawful_code_count(void);

/**
 * The name of a code, `LF-T-090` say. Lives as long as the law; ends in a zero byte; `len`, if not NULL, gets the length
 * without it. NULL for NULL and where there is no such code.
 *
 * # Safety
 * `law` is NULL or a live law; `len` is NULL or may be written.
 */
const char *lawful_code_name(const struct lawful_law *law,
                             int32_t code,
                             size_t *len);

/**
 * What a code is about, in a few words of English. Lives and ends as `lawful_code_name`.
 *
 * # Safety
 * As `lawful_code_name`.
 */
const char *lawful_code_title(const struct lawful_law *law, int32_t code, size_t *len);

/**
 * Whether the transfer is lawful, in one word: tens of nanoseconds, and no allocation once the law's memory is warm.
 *
 * `day` is a number such as 20261122, `regime` is `LAWFUL_REGIME_…`. Both structs carry their `size`. Many threads may
 * ask one law at once. `out` is written only with `LAWFUL_OK`. A number that is none of those declared gives
 * `LAWFUL_OUT_OF_RANGE`.
 *
 * # Safety
 * `law` is NULL or a live law; `transfer` is NULL or a struct of the size it says; so is `out`, which may be written.
 */
lawful_status lawful_decide(const struct lawful_law *law,
                            int32_t day,
                            int32_t regime,
                            const struct lawful_transfer *transfer,
                            struct lawful_decision *out);

/**
 * The number of the code that decides, for `lawful_code_name`; -1 if none does. Microseconds, with allocation: the rules
 * are walked with their proof. Otherwise as `lawful_decide`.
 *
 * # Safety
 * As `lawful_decide`; `out` is NULL or may be written.
 */
lawful_status lawful_reason(const struct lawful_law *law,
                            int32_t day,
                            int32_t regime,
                            const struct lawful_transfer *transfer,
                            int32_t *out);

/**
 * The whole verdict of the same facts as JSON, as `lawful_answer` gives it. `out` gets the text, which the caller frees
 * with `lawful_buffer_free`; it is empty unless the status is `LAWFUL_OK`.
 *
 * # Safety
 * As `lawful_decide`; `out` is NULL or may be written, and what it held is not freed.
 */
lawful_status lawful_explain(const struct lawful_law *law,
                             int32_t day,
                             int32_t regime,
                             const struct lawful_transfer *transfer,
                             struct lawful_buffer *out);

/**
 * What is wrong: the offending word and the nearest valid one, in English.
 *
 * Lives as long as the error; ends in a zero byte; `len`, if not NULL, gets the length without it. NULL for NULL.
 *
 * # Safety
 * `error` is NULL or a live error; `len` is NULL or may be written.
 */
const char *lawful_error_message(const struct lawful_error *error,
                                 size_t *len);

/**
 * The place as a JSON pointer (RFC 6901), empty for the whole. Lives and ends as `lawful_error_message`.
 *
 * # Safety
 * As `lawful_error_message`.
 */
const char *lawful_error_pointer(const struct lawful_error *error, size_t *len);

/**
 * The word that was probably meant; NULL if none is near. Lives and ends as `lawful_error_message`.
 *
 * # Safety
 * As `lawful_error_message`.
 */
const char *lawful_error_suggestion(const struct lawful_error *error, size_t *len);

/**
 * The line, from 1; 0 if the matter is not of one line, and for NULL.
 *
 * # Safety
 * `error` is NULL or a live error.
 */
size_t lawful_error_line(const struct lawful_error *error);

/**
 * The column in bytes, from 1; 0 as for the line.
 *
 * # Safety
 * `error` is NULL or a live error.
 */
size_t lawful_error_column(const struct lawful_error *error);

/**
 * Frees the error in a variable and sets the variable to NULL, so that a second call does nothing. NULL does nothing.
 *
 * # Safety
 * `error` is NULL, or points to a variable that is NULL or holds a live error that no other thread uses.
 */
void lawful_error_free(struct lawful_error **error);

/**
 * The version of this interface that the library was built with: `LAWFUL_ABI_VERSION` of its own header.
 */
uint32_t lawful_abi_version(void);

/**
 * The version of the library, such as `0.1.0`, as UTF-8 that ends in a zero byte. It lives as long as the program and
 * is not to be freed.
 */
const char *lawful_version(void);

/**
 * The law that the library was built with.
 *
 * `abi` is `LAWFUL_ABI_VERSION` as the program was compiled with it; another one gives `LAWFUL_WRONG_ABI`. `out` gets
 * the law, which the caller frees; on failure it gets NULL.
 *
 * # Safety
 * `out` is NULL or may be written.
 */
lawful_status lawful_law_bundled(uint32_t abi,
                                 struct lawful_law **out);

/**
 * Another law: this one with an overlay, "the framework is annulled on 2027-01-01" say.
 *
 * `overlay` is `len` bytes of JSON, a list of operations, as `docs/LAW-DATA.md` describes it. This law stays as it is. `out`
 * gets the new law, which the caller frees, or NULL. If the overlay is refused, `error` (if not NULL) gets an error,
 * which the caller frees; otherwise it gets NULL.
 *
 * # Safety
 * `law` is NULL or a live law; `overlay` is NULL or has `len` bytes; `out` and `error` are NULL or may be written.
 */
lawful_status lawful_law_with(const struct lawful_law *law,
                              const char *overlay,
                              size_t len,
                              struct lawful_law **out,
                              struct lawful_error **error);

/**
 * The edition of the law, such as `2026-11-22`. Lives as long as the law; ends in a zero byte; `len`, if not NULL, gets
 * the length without it. NULL for NULL.
 *
 * # Safety
 * `law` is NULL or a live law; `len` is NULL or may be written.
 */
const char *lawful_law_edition(const struct lawful_law *law,
                               size_t *len);

/**
 * The digest of the law data, SHA-256 in hexadecimal. Lives and ends as `lawful_law_edition`.
 *
 * # Safety
 * As `lawful_law_edition`.
 */
const char *lawful_law_digest(const struct lawful_law *law, size_t *len);

/**
 * The number of an instrument, `eu-adequacy-us-dpf` say, for `lawful_transfer`. It is above 0 and good for this law.
 *
 * `LAWFUL_NOT_FOUND` if the law has none of that name; `out` is as it was then.
 *
 * # Safety
 * `law` is NULL or a live law; `name` is NULL or has `len` bytes; `out` is NULL or may be written.
 */
lawful_status lawful_law_instrument(const struct lawful_law *law,
                                    const char *name,
                                    size_t len,
                                    int32_t *out);

/**
 * Frees the law in a variable and sets the variable to NULL, so that a second call does nothing and a use of the
 * variable afterwards gives `LAWFUL_NULL_ARGUMENT`. NULL does nothing. A copy of the pointer must not be used again.
 *
 * # Safety
 * `law` is NULL, or points to a variable that is NULL or holds a live law that no other thread uses.
 */
void lawful_law_free(struct lawful_law **law);

/**
 * Reads a register from JSON, `len` bytes of UTF-8, and checks that it is whole: `docs/REGISTER.md` has the format.
 *
 * `out` gets the register, which the caller frees, or NULL. If it is refused, `error` (if not NULL) gets the first thing
 * wrong, which the caller frees; otherwise it gets NULL.
 *
 * # Safety
 * `json` is NULL or has `len` bytes; `out` and `error` are NULL or may be written.
 */
lawful_status lawful_register_read(const char *json,
                                   size_t len,
                                   struct lawful_register **out,
                                   struct lawful_error **error);

/**
 * Judges every leg of a register on a day, written as a number: 20261122.
 *
 * `out` gets the report, which the caller frees, or NULL.
 *
 * # Safety
 * `law` and `document` are NULL or live; `out` is NULL or may be written.
 */
lawful_status lawful_register_report(const struct lawful_law *law,
                                     const struct lawful_register *document,
                                     int32_t day,
                                     struct lawful_report **out);

/**
 * The weakest outcome of all legs: `LAWFUL_OUTCOME_…`; -1 for NULL.
 *
 * # Safety
 * `report` is NULL or live.
 */
int32_t lawful_report_outcome(const struct lawful_report *report);

/**
 * How many legs the report has; 0 for NULL.
 *
 * # Safety
 * `report` is NULL or live.
 */
size_t lawful_report_legs(const struct lawful_report *report);

/**
 * The outcome of one leg, counted from 0: `LAWFUL_OUTCOME_…`; -1 if there is no such leg, and for NULL.
 *
 * # Safety
 * `report` is NULL or live.
 */
int32_t lawful_report_leg_outcome(const struct lawful_report *report, size_t leg);

/**
 * The whole report as JSON. `out` gets the text, which the caller frees with `lawful_buffer_free`.
 *
 * # Safety
 * `report` is NULL or live; `out` is NULL or may be written, and what it held is not freed.
 */
lawful_status lawful_report_json(const struct lawful_report *report, struct lawful_buffer *out);

/**
 * Frees the register in a variable and sets the variable to NULL, so that a second call does nothing.
 *
 * # Safety
 * `document` is NULL, or points to a variable that is NULL or holds a live register that no other thread uses.
 */
void lawful_register_free(struct lawful_register **document);

/**
 * Frees the report in a variable and sets the variable to NULL, so that a second call does nothing.
 *
 * # Safety
 * `report` is NULL, or points to a variable that is NULL or holds a live report that no other thread uses.
 */
void lawful_report_free(struct lawful_report **report);

/**
 * Frees a text and makes the buffer empty, so that a second call does nothing. NULL does nothing.
 *
 * # Safety
 * The buffer is zero, or as a function of this library filled it. One thread at a time.
 */
void lawful_buffer_free(struct lawful_buffer *buffer);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* LAWFUL_H */
