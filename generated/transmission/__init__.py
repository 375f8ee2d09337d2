# Written by scripts/codegen from specs/transmission. Do not edit.
"""Generated client of Transmission RPC."""
