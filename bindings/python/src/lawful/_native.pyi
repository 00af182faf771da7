"""What maturin makes of the header: a cffi `FFI` and the opened library."""

from typing import Any

ffi: Any
lib: Any
