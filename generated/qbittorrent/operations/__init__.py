# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Pure operations, by tag."""
