# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Resource classes, by tag."""
