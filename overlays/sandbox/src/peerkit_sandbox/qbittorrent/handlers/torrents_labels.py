"""`torrents/*`: categories and tags."""

from __future__ import annotations

from ..core import Core
from ..labels import Category, valid_category
from ..messages import Answer, ApiError, Call, as_json
from ..profiles import Behaviour
from ..routes import command, read

__all__ = [
    "add_tags",
    "categories",
    "create_category",
    "create_tags",
    "delete_tags",
    "edit_category",
    "remove_categories",
    "remove_tags",
    "set_category",
    "set_tags",
    "tags",
]


@read("torrents/categories")
def categories(core: Core, call: Call) -> Answer:
    return as_json({name: item.render(core.profile) for name, item in core.categories.items()})


@command("torrents/setCategory")
def set_category(core: Core, call: Call) -> None:
    call.require("hashes", "category")
    name = call.text("category")
    chosen = core.selected(call)
    if name and name not in core.categories and chosen:
        raise ApiError(409, "Incorrect category name")
    for torrent in chosen:
        torrent.category = name
        if torrent.auto_tmm:
            torrent.save_path = core.category_path(name)


@command("torrents/createCategory")
def create_category(core: Core, call: Call) -> None:
    name = call.needed("category")
    if not name:
        raise ApiError(400, "Category cannot be empty")
    if not valid_category(name):
        raise ApiError(409, "Incorrect category name")
    if name in core.categories:
        raise ApiError(409, "Unable to create category")
    category = Category(name, save_path=call.text("savePath"))
    _read_options(core, call, category)
    core.categories[name] = category


@command("torrents/editCategory")
def edit_category(core: Core, call: Call) -> None:
    call.require("category", "savePath")
    name = call.text("category")
    if not name:
        raise ApiError(400, "Category cannot be empty")
    new_rules = core.profile.has(Behaviour.EDIT_CATEGORY_404)
    category = core.categories.get(name)
    if category is None:
        raise ApiError(404 if new_rules else 409, "Unable to edit category")
    before = category.render(core.profile)
    category.save_path = call.text("savePath")
    _read_options(core, call, category)
    if category.render(core.profile) == before and not new_rules:
        raise ApiError(409, "Unable to edit category")
    for torrent in core.torrents.values():
        if torrent.category == name and torrent.auto_tmm:
            torrent.save_path = core.category_path(name)


def _read_options(core: Core, call: Call, category: Category) -> None:
    if core.profile.since("4.4.0"):
        enabled = call.maybe_flag("downloadPathEnabled")
        if enabled is True:
            category.download_path = call.text("downloadPath")
        elif enabled is False:
            category.download_path = False
        else:
            category.download_path = None
    if not core.profile.since("5.3.0"):
        return
    if "ratioLimit" in call.params:
        category.ratio_limit = call.number("ratioLimit")
    if "seedingTimeLimit" in call.params:
        category.seeding_time_limit = call.integer("seedingTimeLimit")
    if "inactiveSeedingTimeLimit" in call.params:
        category.inactive_seeding_time_limit = call.integer("inactiveSeedingTimeLimit")
    category.share_limit_action = call.text("shareLimitAction", category.share_limit_action)
    category.share_limits_mode = call.text("shareLimitsMode", category.share_limits_mode)


@command("torrents/removeCategories")
def remove_categories(core: Core, call: Call) -> None:
    call.require("categories")
    for name in call.items("categories", "\n"):
        core.categories.pop(name, None)
        for torrent in core.torrents.values():
            if torrent.category == name:
                torrent.category = ""


@read("torrents/tags")
def tags(core: Core, call: Call) -> Answer:
    return as_json(core.ordered(core.tags))


@command("torrents/createTags")
def create_tags(core: Core, call: Call) -> None:
    call.require("tags")
    core.add_tags(call.items("tags", ","))


@command("torrents/deleteTags")
def delete_tags(core: Core, call: Call) -> None:
    call.require("tags")
    for name in call.items("tags", ","):
        tag = name.strip()
        if tag in core.tags:
            core.tags.remove(tag)
        for torrent in core.torrents.values():
            torrent.tags = [item for item in torrent.tags if item != tag]


@command("torrents/addTags")
def add_tags(core: Core, call: Call) -> None:
    call.require("hashes", "tags")
    chosen = core.selected(call)
    # A tag comes into being by being put on a torrent.
    names = core.add_tags(call.items("tags", ",")) if chosen else []
    for torrent in chosen:
        torrent.tags += [tag for tag in names if tag not in torrent.tags]


@command("torrents/removeTags")
def remove_tags(core: Core, call: Call) -> None:
    call.require("hashes")
    gone = [tag.strip() for tag in call.items("tags", ",")]
    for torrent in core.selected(call):
        torrent.tags = [tag for tag in torrent.tags if gone and tag not in gone]


@command("torrents/setTags", since="5.1.0", no_content_since="5.2.0")
def set_tags(core: Core, call: Call) -> None:
    call.require("hashes", "tags")
    chosen = core.selected(call)
    # A tag comes into being by being put on a torrent.
    names = core.add_tags(call.items("tags", ",")) if chosen else []
    for torrent in chosen:
        torrent.tags = list(dict.fromkeys(names))
