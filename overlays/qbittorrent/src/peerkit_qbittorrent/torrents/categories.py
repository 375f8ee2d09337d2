"""Options of categories: from creating to editing, and against what a category has."""

from __future__ import annotations

from typing import cast

from peerkit_core.codec.unset import value_or

from .._generated.models import Category
from .._generated.operations.torrents import CategoryOptions, EditCategoryOptions

__all__ = ["edit_options", "is_same"]

# Argument of the call → attribute of the category.
_ATTRIBUTES = {
    "save_path": "save_path",
    "ratio_limit": "ratio_limit",
    "seeding_time_limit": "seeding_time_limit",
    "inactive_seeding_time_limit": "inactive_seeding_time_limit",
    "share_limit_action": "share_limit_action",
    "share_limits_mode": "share_limits_mode",
}


def edit_options(options: CategoryOptions, present: Category) -> EditCategoryOptions:
    """The same options for `edit_category`, where the save path is an argument of its own.

    Up to 5.1 the download path falls back to the default unless it is sent again, so it is.
    """
    rest = {name: value for name, value in options.items() if name != "save_path"}
    path = present.download_path
    if rest.get("download_path_enabled") is None and rest.get("download_path") is None:
        if path is False:
            rest["download_path_enabled"] = False
        elif isinstance(path, str):
            rest["download_path_enabled"], rest["download_path"] = True, path
    return cast("EditCategoryOptions", rest)


def is_same(category: Category, options: CategoryOptions) -> bool:
    """Whether a category has all these options already."""
    given = {name: value for name, value in options.items() if value is not None}
    enabled, path = given.pop("download_path_enabled", None), given.pop("download_path", None)
    if enabled is not None or path is not None:
        wanted = (path or None) if enabled else False
        if (value_or(category.download_path, None) or None) != (wanted or None):
            return False
    return all(_equal(getattr(category, _ATTRIBUTES[n]), value) for n, value in given.items())


def _equal(present: object, wanted: object) -> bool:
    if isinstance(present, str) and isinstance(wanted, str):
        return present.rstrip("/") == wanted.rstrip("/")
    return present == wanted
