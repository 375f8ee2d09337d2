"""Options of categories: from creating to editing, and against what a category has."""

from __future__ import annotations

from typing import cast

from ._generated.models import Category
from ._generated.operations.torrents import CategoryOptions, EditCategoryOptions

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


def edit_options(options: CategoryOptions) -> EditCategoryOptions:
    """The same options for `edit_category`, where the save path is an argument of its own."""
    rest = {name: value for name, value in options.items() if name != "save_path"}
    return cast("EditCategoryOptions", rest)


def is_same(category: Category, options: CategoryOptions) -> bool:
    """Whether a category has all these options already."""
    given = {name: value for name, value in options.items() if value is not None}
    enabled, path = given.pop("download_path_enabled", None), given.pop("download_path", None)
    if enabled is not None or path is not None:
        wanted = (path or None) if enabled else False
        if category.download_path != wanted:
            return False
    return all(getattr(category, _ATTRIBUTES[name]) == value for name, value in given.items())
