# May data go there? A policy over the tables of `lawful export --to opa`.
#
# It asks with a place, and with what is known of the recipient:
#   {"place": "US", "role": "processor", "safeguard": "listed", "regime": "eu-gdpr", "today": "2026-11-22"}
# What is not said takes the value that claims least.
package transfers

import rego.v1

default allow := false

permits := {"lawful", "not-restricted"}

regime := object.get(input, "regime", "eu-gdpr")

role := object.get(input, "role", "processor")

safeguard := object.get(input, "safeguard", "not-stated")

# Of a place or safeguard that is not in the table nothing is known.
default outcome := "undetermined"

outcome := data.lawful.verdicts[input.place][regime][safeguard][role]

allow if {
	not stale
	outcome in permits
}

# The tables are those of a day, and hold until the law changes one of them, as far as that is known. Days are ISO 8601, so
# that they compare as text; `same_until` is null where no such day is known.
stale if not is_string(input.today)

stale if input.today < data.lawful.as_of

stale if {
	is_string(data.lawful.same_until)
	input.today >= data.lawful.same_until
}

# Why not.
deny contains "the tables are not those of today: export them again" if stale

deny contains message if {
	not outcome in permits
	message := sprintf("data to %v: %v under %v, safeguard %v", [input.place, outcome, regime, safeguard])
}

# The legs of the register that do not stand, with the code of the finding that decides.
bad_legs[id] := leg.reason if {
	some id, leg in data.lawful.register.legs
	not leg.outcome in permits
}
