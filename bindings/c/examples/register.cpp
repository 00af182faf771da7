// A register, judged under the law as it is and as it would be; a misspelt one; one transfer on the fast path.
#include <fstream>
#include <iostream>
#include <iterator>
#include <lawful.hpp>
#include <string>

int main(int count, char **arguments) {
    if (count != 2) {
        std::cerr << "usage: register FILE\n";
        return 2;
    }
    std::ifstream file(arguments[1]);
    const std::string json((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());

    try {
        const lawful::Law law;
        const lawful::Law after = law.with(R"([{"op":"end","instrument":"eu-adequacy-us-dpf","date":"2027-01-01"}])");
        const lawful::Register document(json);
        std::cout << law.report(document, 20261122).legs() << " legs\n";
        std::cout << "now " << law.report(document, 20261122).outcome() << ", then "
                  << after.report(document, 20270101).outcome() << "\n";

        auto facts = lawful::Transfer::between("DE", "FR");
        facts.importer_role = LAWFUL_ROLE_PROCESSOR;
        std::cout << "to France: " << int(law.decide(20261122, facts).outcome) << " " << law.reason(20261122, facts)
                  << "\n";
        std::cout << law.answer(R"({"question":"transfer","as_of":"2026-11-22","detail":"outcome","facts":{}})") << "\n";

        lawful::Register(R"({"document": {"kind": "privacy-notce"}})");
    } catch (const lawful::Error &error) {
        std::cout << error.what() << " (at " << error.pointer() << ", did you mean " << error.suggestion() << "?)\n";
        return error.status() == LAWFUL_BAD_INPUT ? 0 : 1;
    }
    return 1;
}
