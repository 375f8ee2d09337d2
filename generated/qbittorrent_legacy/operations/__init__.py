# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Pure operations, by tag."""
