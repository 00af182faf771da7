"""The C interface, and nothing else: bytes in, text out, statuses as exceptions.

Handles are freed when nothing refers to them any more. Calls release the interpreter's lock, and a law may be used by many
threads at once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import _native
from .errors import InputError, LawfulError

ffi: Any = _native.ffi
lib: Any = _native.lib

Handle = Any
"""A pointer to something of the library's that frees itself."""

OK, NOT_UTF8, BAD_INPUT = 0, 4, 6
_STATUS = {
    1: "a pointer is NULL",
    2: "the native library has another interface version than this package",
    3: "a struct has another size than the native library knows",
    4: "a text is not UTF-8",
    5: "a number or day is out of range",
    6: "the input is refused",
    7: "there is nothing of that name",
    8: "a defect in the native library, caught there; please report it",
}


_BUFFER = ffi.typeof("lawful_buffer *")


def fail(status: int) -> LawfulError:
    """What a status means, as an exception to raise."""
    return LawfulError(_STATUS.get(status, f"unknown status {status}"))


def owned(pointer: Handle, free: Any) -> Handle:
    """A handle that is freed with its last reference."""

    def release(freed: Handle) -> None:
        cell = ffi.new("void **", freed)
        free(ffi.cast(ffi.typeof(free).args[0], cell))

    return ffi.gc(pointer, release)


def utf8(text: str) -> bytes:
    """A text as bytes. Half a character, which Python's texts can hold, stays wrong, for the library to refuse."""
    return text.encode(errors="surrogatepass")


def version() -> str:
    """The version of the native library."""
    text: bytes = ffi.string(lib.lawful_version())
    return text.decode()


def bundled() -> Handle:
    """The law that the library was built with."""
    out = ffi.new("lawful_law **")
    status = lib.lawful_law_bundled(lib.LAWFUL_ABI_VERSION, out)
    if status != OK:
        raise fail(status)
    return owned(out[0], lib.lawful_law_free)


def with_overlay(law: Handle, overlay: bytes) -> Handle:
    """Another law, with an overlay."""
    out, wrong = ffi.new("lawful_law **"), ffi.new("lawful_error **")
    status = lib.lawful_law_with(law, overlay, len(overlay), out, wrong)
    if status != OK:
        raise taken(status, wrong)
    return owned(out[0], lib.lawful_law_free)


def taken(status: int, wrong: Handle) -> LawfulError:
    """The exception for a status and the error object that came with it, which is freed."""
    if wrong[0] == ffi.NULL:
        return InputError(_STATUS[status]) if status in (NOT_UTF8, BAD_INPUT) else fail(status)
    try:
        near = lib.lawful_error_suggestion(wrong[0], ffi.NULL)
        return InputError(
            ffi.string(lib.lawful_error_message(wrong[0], ffi.NULL)).decode(),
            pointer=ffi.string(lib.lawful_error_pointer(wrong[0], ffi.NULL)).decode(),
            line=lib.lawful_error_line(wrong[0]),
            column=lib.lawful_error_column(wrong[0]),
            suggestion=None if near == ffi.NULL else ffi.string(near).decode(),
        )
    finally:
        lib.lawful_error_free(wrong)


def edition(law: Handle) -> str:
    """The edition of a law."""
    text: bytes = ffi.string(lib.lawful_law_edition(law, ffi.NULL))
    return text.decode()


def digest(law: Handle) -> str:
    """The digest of a law's data."""
    text: bytes = ffi.string(lib.lawful_law_digest(law, ffi.NULL))
    return text.decode()


def answer(law: Handle, question: bytes) -> str:
    """The answer to a question, as the library gives it."""
    out = ffi.new(_BUFFER)
    status = lib.lawful_answer(law, question, len(question), out)
    try:
        if status not in (OK, NOT_UTF8):
            raise fail(status)
        text: bytes = ffi.buffer(out.data, out.len)[:]
        return text.decode()
    finally:
        lib.lawful_buffer_free(out)


def asked(law: Handle, question: bytes) -> str:
    """The answer to a question; one that cannot be asked raises."""
    text = answer(law, question)
    if text.startswith('{"error"'):
        raise error(json.loads(text)["error"])
    return text


def error(given: Mapping[str, Any]) -> InputError:
    """An error as the library writes it in JSON, as an exception."""
    return InputError(
        given["message"],
        pointer=given["pointer"],
        line=given["line"],
        column=given["column"],
        suggestion=given.get("suggestion"),
    )
