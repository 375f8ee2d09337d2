"""``python -m codegen`` with scripts/ on the path, or ``python scripts/codegen`` without."""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:
    # Started by folder: Python put the package itself on the path instead of what holds it.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
