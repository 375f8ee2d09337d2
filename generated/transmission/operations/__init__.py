# Written by scripts/codegen from specs/transmission. Do not edit.
"""Pure operations, by tag."""
