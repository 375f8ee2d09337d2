# Written by scripts/codegen from specs/transmission. Do not edit.
"""Resource classes, by tag."""
