// `lawful` in C++17: the C interface of lawful.h with owners that free, texts that are strings, and exceptions.
//
// A Law, Register or Report is movable and not copyable; it may be used by many threads at once. Everything that can
// fail throws lawful::Error.
#ifndef LAWFUL_HPP
#define LAWFUL_HPP

#include "lawful.h"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace lawful {

// What failed: what() is the message. The place and the suggestion are empty where there are none.
class Error : public std::runtime_error {
public:
    Error(lawful_status status, const std::string &message) : std::runtime_error(message), status_(status) {}

    Error(lawful_status status, const lawful_error *error)
        : std::runtime_error(text(lawful_error_message(error, nullptr), status)),
          status_(status),
          pointer_(text(lawful_error_pointer(error, nullptr))),
          suggestion_(text(lawful_error_suggestion(error, nullptr))),
          line_(lawful_error_line(error)),
          column_(lawful_error_column(error)) {}

    lawful_status status() const noexcept { return status_; }
    // The place, as a JSON pointer.
    const std::string &pointer() const noexcept { return pointer_; }
    // The word that was probably meant.
    const std::string &suggestion() const noexcept { return suggestion_; }
    std::size_t line() const noexcept { return line_; }
    std::size_t column() const noexcept { return column_; }

private:
    static std::string text(const char *text, lawful_status status = LAWFUL_OK) {
        if (text != nullptr) return text;
        return status == LAWFUL_OK ? std::string() : "lawful: status " + std::to_string(static_cast<int>(status));
    }

    lawful_status status_;
    std::string pointer_;
    std::string suggestion_;
    std::size_t line_ = 0;
    std::size_t column_ = 0;
};

namespace detail {

template <typename T, void (*release)(T **)>
struct Free {
    void operator()(T *handle) const noexcept { release(&handle); }
};

template <typename T, void (*release)(T **)>
using Owner = std::unique_ptr<T, Free<T, release>>;

inline void check(lawful_status status, lawful_error *error = nullptr) {
    const Owner<lawful_error, lawful_error_free> owner(error);
    if (status != LAWFUL_OK) throw Error(status, owner.get());
}

// A text that the library made, as a string.
inline std::string take(lawful_buffer &buffer) {
    struct Guard {
        lawful_buffer &buffer;
        ~Guard() { lawful_buffer_free(&buffer); }
    } guard{buffer};
    return buffer.data == nullptr ? std::string() : std::string(buffer.data, buffer.len);
}

}  // namespace detail

// The facts of a transfer with nothing stated: lawful_transfer with its size set.
struct Transfer : lawful_transfer {
    Transfer() noexcept : lawful_transfer() { size = sizeof(lawful_transfer); }

    // A transfer between two countries, given as two letters each.
    static Transfer between(std::string_view exporter, std::string_view importer) {
        Transfer facts;
        set(facts.exporter_country, exporter);
        set(facts.importer_country, importer);
        return facts;
    }

    static void set(char (&country)[2], std::string_view code) {
        if (code.size() != 2) throw Error(LAWFUL_OUT_OF_RANGE, "a country has two letters");
        country[0] = code[0];
        country[1] = code[1];
    }
};

class Register {
public:
    // Reads a register from JSON.
    explicit Register(std::string_view json) {
        lawful_register *made = nullptr;
        lawful_error *error = nullptr;
        const lawful_status status = lawful_register_read(json.data(), json.size(), &made, &error);
        handle_.reset(made);
        detail::check(status, error);
    }

    const lawful_register *get() const noexcept { return handle_.get(); }

private:
    detail::Owner<lawful_register, lawful_register_free> handle_;
};

class Report {
public:
    explicit Report(lawful_report *made) noexcept : handle_(made) {}

    // LAWFUL_OUTCOME_...: the weakest of all legs.
    int outcome() const noexcept { return lawful_report_outcome(handle_.get()); }
    std::size_t legs() const noexcept { return lawful_report_legs(handle_.get()); }
    int leg_outcome(std::size_t leg) const noexcept { return lawful_report_leg_outcome(handle_.get(), leg); }

    std::string json() const {
        lawful_buffer out = {};
        const lawful_status status = lawful_report_json(handle_.get(), &out);
        std::string json = detail::take(out);
        detail::check(status);
        return json;
    }

private:
    detail::Owner<lawful_report, lawful_report_free> handle_;
};

// What a table came to, with the names that its numbers stand for.
class Outcomes {
public:
    std::vector<std::uint8_t> outcome;
    std::vector<std::int32_t> code;
    std::vector<std::int32_t> missing_set;
    std::vector<std::int32_t> error;

    // The facts that would decide a row, with commas between them.
    std::string missing(std::size_t row) const {
        const char *facts = lawful_batch_result_missing(names.get(), missing_set.at(row), nullptr);
        return facts == nullptr ? std::string() : facts;
    }

    // What is wrong with a row; empty if nothing is.
    std::string message(std::size_t row) const {
        const char *message = nullptr;
        lawful_batch_result_error(names.get(), error.at(row), nullptr, &message, nullptr);
        return message == nullptr ? std::string() : message;
    }

    detail::Owner<lawful_batch_result, lawful_batch_result_free> names;
};

class Law {
public:
    // The law that the library was built with.
    Law() {
        lawful_law *made = nullptr;
        detail::check(lawful_law_bundled(LAWFUL_ABI_VERSION, &made));
        handle_.reset(made);
    }

    // This law with an overlay, a JSON list of operations.
    Law with(std::string_view overlay) const {
        lawful_law *made = nullptr;
        lawful_error *error = nullptr;
        const lawful_status status = lawful_law_with(get(), overlay.data(), overlay.size(), &made, &error);
        Law law{Handle(made)};
        detail::check(status, error);
        return law;
    }

    std::string edition() const { return lawful_law_edition(get(), nullptr); }
    std::string digest() const { return lawful_law_digest(get(), nullptr); }

    // The answer to a question, both in JSON. A question that cannot be asked is answered with an object `error`.
    std::string answer(std::string_view question) const {
        lawful_buffer out = {};
        const lawful_status status = lawful_answer(get(), question.data(), question.size(), &out);
        std::string answer = detail::take(out);
        if (status != LAWFUL_NOT_UTF8) detail::check(status);
        return answer;
    }

    // The number of an instrument, for Transfer.
    std::int32_t instrument(std::string_view name) const {
        std::int32_t number = 0;
        const lawful_status status = lawful_law_instrument(get(), name.data(), name.size(), &number);
        if (status == LAWFUL_NOT_FOUND) throw Error(status, "no instrument `" + std::string(name) + "`");
        detail::check(status);
        return number;
    }

    // The fast answer; the day is a number such as 20261122.
    lawful_decision decide(std::int32_t day, const lawful_transfer &facts, int regime = LAWFUL_REGIME_ANY) const {
        lawful_decision out = {};
        out.size = sizeof out;
        detail::check(lawful_decide(get(), day, regime, &facts, &out));
        return out;
    }

    // The code that decides, `LF-T-090` say; empty if none does.
    std::string reason(std::int32_t day, const lawful_transfer &facts, int regime = LAWFUL_REGIME_ANY) const {
        std::int32_t code = -1;
        detail::check(lawful_reason(get(), day, regime, &facts, &code));
        const char *name = lawful_code_name(get(), code, nullptr);
        return name == nullptr ? std::string() : name;
    }

    // The whole verdict as JSON.
    std::string explain(std::int32_t day, const lawful_transfer &facts, int regime = LAWFUL_REGIME_ANY) const {
        lawful_buffer out = {};
        const lawful_status status = lawful_explain(get(), day, regime, &facts, &out);
        std::string verdict = detail::take(out);
        detail::check(status);
        return verdict;
    }

    Report report(const Register &document, std::int32_t day) const {
        lawful_report *made = nullptr;
        detail::check(lawful_register_report(get(), document.get(), day, &made));
        return Report(made);
    }

    // Judges a table: outcome, code, missing facts and error of each row.
    Outcomes assess(const std::vector<lawful_column> &columns, std::int64_t rows, std::int32_t as_of,
                    int regime = LAWFUL_REGIME_ANY) const {
        lawful_batch batch = {};
        batch.size = sizeof batch;
        batch.columns = columns.data();
        batch.column_count = columns.size();
        batch.rows = rows;
        batch.as_of = as_of;
        batch.regime = regime;
        if (rows < 0) throw Error(LAWFUL_OUT_OF_RANGE, "a table has no fewer than 0 rows");
        const auto count = static_cast<std::size_t>(rows);
        Outcomes made;
        made.outcome.resize(count);
        made.code.resize(count);
        made.missing_set.resize(count);
        made.error.resize(count);
        lawful_batch_out out = {};
        out.size = sizeof out;
        out.outcome = made.outcome.data();
        out.code = made.code.data();
        out.missing_set = made.missing_set.data();
        out.error = made.error.data();
        lawful_batch_result *names = nullptr;
        lawful_error *error = nullptr;
        const lawful_status status = lawful_batch_assess(get(), &batch, &out, &names, &error);
        made.names.reset(names);
        detail::check(status, error);
        return made;
    }

    const lawful_law *get() const noexcept { return handle_.get(); }

private:
    using Handle = detail::Owner<lawful_law, lawful_law_free>;
    explicit Law(Handle handle) noexcept : handle_(std::move(handle)) {}

    Handle handle_;
};

}  // namespace lawful

#endif  // LAWFUL_HPP
