"""Arrow arrays as the columns of the C interface: addresses of buffers, nothing copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute

from ._abi import ffi, lib, utf8
from .errors import InputError

# Its functions are made when it is loaded, so that no checker knows them.
pc: Any = pyarrow.compute

_PLAIN = {
    pa.bool_(): "LAWFUL_COLUMN_BOOL",
    pa.int8(): "LAWFUL_COLUMN_INT8",
    pa.int16(): "LAWFUL_COLUMN_INT16",
    pa.int32(): "LAWFUL_COLUMN_INT32",
    pa.int64(): "LAWFUL_COLUMN_INT64",
    pa.date32(): "LAWFUL_COLUMN_DATE32",
    pa.string(): "LAWFUL_COLUMN_UTF8",
    pa.large_string(): "LAWFUL_COLUMN_LARGE_UTF8",
    pa.null(): "LAWFUL_COLUMN_NULL",
}
_CODES = {8: "LAWFUL_COLUMN_DICTIONARY8", 16: "LAWFUL_COLUMN_DICTIONARY16", 32: "LAWFUL_COLUMN_DICTIONARY32"}


def leaves(name: str, array: pa.Array) -> Iterator[tuple[str, pa.Array]]:
    """An array with its fact; of a struct each field, dotted."""
    if pa.types.is_struct(array.type):
        for field, part in zip(array.type, array.flatten(), strict=True):
            yield from leaves(f"{name}.{field.name}", part)
    else:
        yield name, readable(name, array)


def readable(name: str, array: pa.Array) -> pa.Array:
    """The array in one of the layouts that the interface reads; mostly it is already."""
    kind = array.type
    if isinstance(array, pa.ExtensionArray):
        return readable(name, array.storage)
    if kind in _PLAIN:
        return array
    if pa.types.is_dictionary(kind):
        if not _is_text(kind.value_type):
            return readable(name, array.dictionary_decode())
        values = array.dictionary if kind.value_type in _PLAIN else array.dictionary.cast(pa.large_string())
        if kind.index_type.bit_width == 64 or kind.index_type in (pa.uint8(), pa.uint16()):
            # Codes are signed in the interface; those of 32 bits are read as they are, since none is so large.
            codes = _cast(name, array.indices, pa.int32())
            return pa.DictionaryArray.from_arrays(codes, values)
        return array if values is array.dictionary else pa.DictionaryArray.from_arrays(array.indices, values)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        if kind.value_type in (pa.string(), pa.large_string(), pa.null()):
            return array
        if _is_text(kind.value_type):
            return array.cast(pa.large_list(pa.large_string()))
    if _is_text(kind):
        return array.cast(pa.large_string())
    if pa.types.is_integer(kind) or pa.types.is_floating(kind):
        return _cast(name, array, pa.int64())
    if pa.types.is_date64(kind) or (pa.types.is_timestamp(kind) and kind.tz is None):
        days = array.cast(pa.date32())
        if not pc.all(pc.equal(days.cast(kind), array)).as_py() and array.null_count < len(array):
            raise InputError(f"column `{name}` has moments, not days", pointer=f"/{name}")
        return days
    raise InputError(f"column `{name}` is of type {kind}, which no fact is", pointer=f"/{name}")


def _is_text(kind: pa.DataType) -> bool:
    return kind in (pa.string(), pa.large_string()) or pa.types.is_string_view(kind)


def _cast(name: str, array: pa.Array, kind: pa.DataType) -> pa.Array:
    try:
        return array.cast(kind)
    except pa.ArrowInvalid as error:
        raise InputError(f"column `{name}` has numbers that are not whole: {error}", pointer=f"/{name}") from None


class Columns:
    """The structs for some arrays, and all that must live while they are used."""

    def __init__(self, named: list[tuple[str, pa.Array]]) -> None:
        self.names = [name for name, _ in named]
        self.count = len(named)
        self.structs = ffi.new("lawful_column[]", max(self.count, 1))
        self._kept: list[Any] = []
        for at, (name, array) in enumerate(named):
            text = utf8(name)
            label = ffi.new("char[]", text)
            self._kept += [label, array]
            self._fill(self.structs[at], array)
            self.structs[at].name, self.structs[at].name_len = label, len(text)

    def _fill(self, column: Any, array: pa.Array) -> None:
        column.size = ffi.sizeof("lawful_column")
        column.length, column.offset = len(array), array.offset
        kind = array.type
        buffers = array.buffers()
        if array.null_count and buffers[0] is not None:
            column.validity = ffi.cast("uint8_t *", buffers[0].address)
        if kind in _PLAIN:
            column.kind = getattr(lib, _PLAIN[kind])
            if len(buffers) > 1 and buffers[1] is not None:
                column.values = ffi.cast("void *", buffers[1].address)
            if len(buffers) > 2 and buffers[2] is not None:
                column.data, column.data_len = ffi.cast("uint8_t *", buffers[2].address), buffers[2].size
            return
        column.values = ffi.cast("void *", buffers[1].address)
        child = ffi.new("lawful_column *")
        if pa.types.is_dictionary(kind):
            column.kind = getattr(lib, _CODES[kind.index_type.bit_width])
            held = array.dictionary
        else:
            column.kind = lib.LAWFUL_COLUMN_LIST if pa.types.is_list(kind) else lib.LAWFUL_COLUMN_LARGE_LIST
            # `values` ignores the offset of the list, as its offsets do.
            held = array.values
        self._fill(child[0], held)
        self._kept += [child, held]
        column.child = child
