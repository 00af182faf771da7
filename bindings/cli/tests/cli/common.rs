//! Runs the command and keeps what came out.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What came out.
pub struct Ran {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// Asserts the exit status.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }

    /// Asserts that standard output has a part.
    #[track_caller]
    pub fn says(self, part: &str) -> Self {
        assert!(self.out.contains(part), "no `{part}` in:\n{}", self.out);
        self
    }

    /// Asserts that standard error has a part.
    #[track_caller]
    pub fn complains(self, part: &str) -> Self {
        assert!(self.err.contains(part), "no `{part}` in:\n{}", self.err);
        self
    }
}

/// Runs the command.
pub fn lawful(args: &[&str]) -> Ran {
    with_input(args, b"")
}

/// Runs the command with standard input.
pub fn with_input(args: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lawful"));
    command.args(args);
    run(command, input)
}

/// Runs any command with standard input.
pub fn run(mut command: Command, input: &[u8]) -> Ran {
    let piped = || Stdio::piped();
    let mut child = command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("standard input is piped");
    let input = input.to_vec();
    // The command may stop reading before the end.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the command ends");
    writer.join().expect("the writer ends");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Ran { status: status.code().expect("no signal ends the command"), out: text(stdout), err: text(stderr) }
}

/// A file of the library.
pub fn core(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core").join(path)
}

/// An example register.
pub fn example(name: &str) -> String {
    core("examples/registers").join(name).display().to_string()
}

/// A file that a test writes.
pub fn written(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("the file is written");
    path.display().to_string()
}
