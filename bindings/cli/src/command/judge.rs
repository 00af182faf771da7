//! `lawful judge`: JSON Lines in, JSON Lines out, in the same order.
//!
//! Neither the input nor the output is ever held as a whole. The output is flushed before waiting for input, so that
//! another program can ask and wait for the answer.

use super::{BAD, CLEAN, Done};
use crate::args::Judge;
use crate::engine;
use crate::fault::Fault;
use crate::source::reason;
use lawful::law::Law;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::time::{Duration, Instant};

/// The longest line, in bytes.
const LONGEST: usize = 16 << 20;
/// The size of the buffers.
const BUFFER: usize = 256 << 10;

/// Answers every line.
pub fn run(args: &Judge) -> Done {
    let input: Box<dyn Read> = match args.file.as_str() {
        "-" => Box::new(io::stdin()),
        file => match File::open(file) {
            Ok(file) => Box::new(file),
            Err(error) => return cannot_read(file, &error),
        },
    };
    let mut output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let mut lines = Lines::new(input);
    let answered = answer(&mut lines, &mut output, &mut Progress::new());
    match answered {
        Ok(bad) => Done { status: if bad > 0 && args.strict { BAD } else { CLEAN }, ..Done::default() },
        Err(Stop::Input(error)) => cannot_read(&args.file, &error),
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Done::default(),
        Err(Stop::Output(error)) => Fault::new(format!("cannot write: {error}")).into(),
    }
}

fn cannot_read(file: &str, error: &io::Error) -> Done {
    Fault::new(format!("cannot read `{file}`: {}", reason(error))).into()
}

/// Why it stopped before the end.
enum Stop {
    Input(io::Error),
    Output(io::Error),
}

/// Answers every line; gives the number of bad ones.
fn answer(lines: &mut Lines<impl Read>, output: &mut impl Write, progress: &mut Progress) -> Result<u64, Stop> {
    let law = Law::bundled();
    let (mut number, mut bad) = (0_u64, 0_u64);
    loop {
        if !lines.is_ready() {
            output.flush().map_err(Stop::Output)?;
        }
        let Some(line) = lines.next().map_err(Stop::Input)? else { break };
        number += 1;
        let answer = match line {
            Line::Text(text) => engine::answer(&law, text, number),
            Line::Bad(message) => engine::refusal(number, &message),
        };
        bad += u64::from(answer.bad);
        output.write_all(answer.json.as_bytes()).and_then(|()| output.write_all(b"\n")).map_err(Stop::Output)?;
        progress.step(number);
    }
    output.flush().map_err(Stop::Output)?;
    Ok(bad)
}

/// A line of the input.
enum Line<'a> {
    Text(&'a [u8]),
    Bad(String),
}

/// The lines of an input, each within bounds, in a buffer that is used again.
struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    first: bool,
}

impl<R: Read> Lines<R> {
    fn new(input: R) -> Self {
        Self { input: BufReader::with_capacity(BUFFER, input), line: Vec::new(), first: true }
    }

    /// Whether a whole line is at hand without waiting.
    fn is_ready(&self) -> bool {
        self.input.buffer().contains(&b'\n')
    }

    fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let limit = LONGEST as u64 + 2;
        let read = (&mut self.input).take(limit).read_until(b'\n', &mut self.line)?;
        if read == 0 {
            return Ok(None);
        }
        let whole = self.line.last() == Some(&b'\n');
        if whole {
            self.line.pop();
        }
        if self.line.last() == Some(&b'\r') {
            self.line.pop();
        }
        let start = if std::mem::take(&mut self.first) && self.line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        if self.line.len() > LONGEST {
            if !whole {
                self.skip_line()?;
            }
            self.line = Vec::new();
            return Ok(Some(Line::Bad(format!("the line is longer than {} MiB", LONGEST >> 20))));
        }
        Ok(Some(Line::Text(&self.line[start..])))
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(buffer.len(), |at| at + 1);
            self.input.consume(length);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

/// What a person at a terminal sees when it takes long.
struct Progress {
    start: Instant,
    next: Duration,
    shown: bool,
    terminal: bool,
}

impl Progress {
    fn new() -> Self {
        let terminal = io::stderr().is_terminal();
        Self { start: Instant::now(), next: Duration::from_secs(2), shown: false, terminal }
    }

    fn step(&mut self, lines: u64) {
        if !self.terminal || !lines.is_multiple_of(256) {
            return;
        }
        let past = self.start.elapsed();
        if past >= self.next {
            let rate = u128::from(lines) * 1000 / past.as_millis().max(1);
            // Nothing depends on whether this is seen.
            let _ = write!(io::stderr(), "\r{lines} lines, {rate} a second ");
            self.shown = true;
            self.next = past + Duration::from_millis(500);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = writeln!(io::stderr());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8]) -> Vec<String> {
        let mut lines = Lines::new(input);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(match line {
                Line::Text(text) => String::from_utf8_lossy(text).into_owned(),
                Line::Bad(message) => format!("! {message}"),
            });
        }
        all
    }

    #[test]
    fn lines_end_as_they_may() {
        assert_eq!(lines(b"\xef\xbb\xbfa\r\n\nb"), ["a", "", "b"]);
        assert_eq!(lines(b""), [""; 0]);
        assert_eq!(lines(b"a\n\xff\nb\n"), ["a", "\u{fffd}", "b"]);
    }

    #[test]
    fn a_long_line_is_refused_and_the_next_one_read() {
        let mut input = vec![b'x'; LONGEST + 10];
        input.extend_from_slice(b"\nnext\n");
        assert_eq!(lines(&input), ["! the line is longer than 16 MiB", "next"]);
        let mut input = vec![b'x'; LONGEST];
        input.extend_from_slice(b"\nnext");
        assert_eq!(lines(&input)[1], "next");
    }
}
