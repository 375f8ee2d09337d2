# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Resource classes, by tag."""
