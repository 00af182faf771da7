// Malformed registers that are too large or too strange for a file, made when a test asks for them.
// Shared by the tests of the library and of the command; each is written to a file or read from memory.

/// What becomes of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is refused; the message holds these words, `""` where the parser of the format chooses them.
    Refused(&'static str),
    /// It is read, and its structure is sound.
    Read,
    /// Refused or read, as the face likes; but answered.
    Answered,
}

/// A register that a test makes.
pub struct Generated {
    /// The name of its file; the ending names the format.
    pub name: &'static str,
    /// What becomes of it.
    pub fate: Fate,
    make: fn() -> Vec<u8>,
}

impl Generated {
    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        (self.make)()
    }
}

const fn case(name: &'static str, fate: Fate, make: fn() -> Vec<u8>) -> Generated {
    Generated { name, fate, make }
}

/// The cases.
#[rustfmt::skip]
pub const GENERATED: &[Generated] = &[
    case("empty.json", Fate::Refused("EOF"), Vec::new),
    case("blank.json", Fate::Refused("EOF"), || b" \n\t\n".to_vec()),
    case("mark-only.json", Fate::Refused(""), || MARK.to_vec()),
    case("mark-first.json", Fate::Answered, || [MARK, sound().as_bytes()].concat()),
    case("carriage-returns.json", Fate::Read, || sound().replace('\n', "\r\n").into_bytes()),
    case("old-mac-lines.json", Fate::Read, || sound().replace('\n', "\r").into_bytes()),
    case("nul-bytes.json", Fate::Refused("expected value"), || vec![0; 4096]),
    case("nul-at-end.json", Fate::Refused("trailing characters"), || [sound().as_bytes(), b"\0"].concat()),
    case("nul-in-text.json", Fate::Refused("control character"), || sound().replace("\"mailer\"", "\"mai\0ler\"").into_bytes()),
    case("invalid-utf8.json", Fate::Refused(""), || [b"{\"format\": \"lawful-register/1\xff\xfe", sound().as_bytes()].concat()),
    case("cut-utf8.json", Fate::Refused(""), || b"{\"format\": \"\xe2\x82".to_vec()),
    case("utf-16.json", Fate::Refused(""), || sound().encode_utf16().flat_map(u16::to_le_bytes).collect()),
    case("lone-surrogate.json", Fate::Refused("hex escape"), || sound().replace("\"mailer\"", "\"\\ud800\"").into_bytes()),
    case("nested-lists.json", Fate::Refused(""), || "[".repeat(10_000).into_bytes()),
    case("nested-objects.json", Fate::Refused(""), || "{\"document\":".repeat(10_000).into_bytes()),
    case("nested-in-a-list.json", Fate::Refused(""), || list("parties", &["[".repeat(10_000)])),
    case("long-text.json", Fate::Read, || list("statements", &[format!("{{\"words\": \"{}\"}}", long())])),
    case("long-id.json", Fate::Refused("malformed identifier"), || list("parties", &[format!("{{\"id\": \"{}\"}}", long())])),
    case("long-key.json", Fate::Refused("unknown key"), || format!("{{\"{}\": 1}}", long()).into_bytes()),
    case("long-word.json", Fate::Refused("unknown kind of policy"), || list("policies", &[format!("{{\"kind\": \"{}\"}}", long())])),
    case("long-country.json", Fate::Refused("unknown country"), || list("parties", &[format!("{{\"parent_country\": \"{}\"}}", long())])),
    case("long-number.json", Fate::Refused(""), || list("engagements", &[format!("{{\"lines\": [{}]}}", "9".repeat(MEGABYTES))])),
    case("large-number.json", Fate::Refused("out of range"), || list("engagements", &["{\"lines\": [18446744073709551615]}".to_owned()])),
    case("many-problems.json", Fate::Refused("unknown party `nobody`"), || list("flows", &vec!["{\"from\": \"acme\", \"to\": \"nobody\"}".to_owned(); 1_000])),
    case("many-parties.json", Fate::Read, || list("parties", &(0..50_000).map(|i| format!("{{\"id\": \"party-{i}\"}}")).collect::<Vec<_>>())),
    case("nested.yaml", Fate::Refused(""), || "[".repeat(10_000).into_bytes()),
    case("nested-blocks.yaml", Fate::Refused(""), || "- ".repeat(10_000).into_bytes()),
    case("empty.yaml", Fate::Refused(""), Vec::new),
    case("invalid-utf8.yaml", Fate::Refused(""), || b"format: \xff\n".to_vec()),
    case("nested.toml", Fate::Refused(""), || format!("parties = {}", "[".repeat(10_000)).into_bytes()),
    case("long-key.toml", Fate::Refused("unknown key"), || format!("{} = 1\n", "a".repeat(MEGABYTES)).into_bytes()),
    case("empty.toml", Fate::Refused("key `format` is missing"), Vec::new),
];

const MARK: &[u8] = b"\xef\xbb\xbf";
const MEGABYTES: usize = 10 * 1024 * 1024;

fn long() -> String {
    "a".repeat(MEGABYTES)
}

/// A register in which nothing is wrong.
fn sound() -> &'static str {
    r#"{
  "format": "lawful-register/1",
  "document": {"id": "acme-list", "holder": "acme"},
  "parties": [{"id": "acme"}, {"id": "mailer"}],
  "engagements": [{"id": "newsletter", "by": "acme", "engages": "mailer"}]
}
"#
}

/// A register with entries in one of its lists.
fn list(key: &str, entries: &[String]) -> Vec<u8> {
    let holder = if key == "parties" { "" } else { "\"parties\": [{\"id\": \"acme\"}], " };
    let first = if key == "parties" { "{\"id\": \"acme\"}, " } else { "" };
    let head = "\"format\": \"lawful-register/1\", \"document\": {\"id\": \"list\", \"holder\": \"acme\"}";
    format!("{{{head}, {holder}\"{key}\": [{first}{}]}}", entries.join(", ")).into_bytes()
}
