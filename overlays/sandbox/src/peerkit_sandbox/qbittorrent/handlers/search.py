"""`search/*`: jobs whose results the test provides with `FakeQBittorrent.search_results`."""

from __future__ import annotations

import posixpath
import secrets
from typing import Any

from ..adding import add_magnet
from ..core import Core
from ..jobs import SearchJob, plugin_row
from ..messages import Answer, ApiError, Call, as_json
from ..profiles import Behaviour
from ..routes import command, read
from ..sources import read_magnet

__all__ = [
    "categories",
    "delete",
    "download_torrent",
    "enable_plugin",
    "install_plugin",
    "plugins",
    "results",
    "start",
    "status",
    "stop",
    "uninstall_plugin",
    "update_plugins",
]

_RUNNING_LIMIT = 5


@command("search/start")
def start(core: Core, call: Call) -> Answer:
    call.require("pattern", "category", "plugins")
    mine = _visible(core, call)
    if sum(job.running for job in mine) >= _RUNNING_LIMIT:
        raise ApiError(409, f"Unable to create more than {_RUNNING_LIMIT} concurrent searches.")
    job = SearchJob(
        id=secrets.randbelow(2**31 - 1) + 1,
        pattern=call.text("pattern"),
        category=call.text("category"),
        plugins=call.items("plugins"),
        running=core.searches_run,
        results=list(core.search_results),
    )
    core.searches[job.id] = job
    call.owner.searches.add(job.id)
    return as_json({"id": job.id})


def _visible(core: Core, call: Call) -> list[SearchJob]:
    """The jobs a caller may see: those of its session, or since 5.3 all of the server."""
    if core.profile.has(Behaviour.SEARCH_OF_SERVER):
        return list(core.searches.values())
    return [job for job in core.searches.values() if job.id in call.owner.searches]


def _job(core: Core, call: Call) -> SearchJob:
    wanted = call.integer("id") if call.needed("id") else 0
    for job in _visible(core, call):
        if job.id == wanted:
            return job
    raise ApiError(404, "Not Found")


@command("search/stop")
def stop(core: Core, call: Call) -> None:
    _job(core, call).running = False


@command("search/delete")
def delete(core: Core, call: Call) -> None:
    del core.searches[_job(core, call).id]


@read("search/status")
def status(core: Core, call: Call) -> Answer:
    jobs = [_job(core, call)] if call.integer("id") else _visible(core, call)
    return as_json([_status(core, job) for job in jobs])


def _status(core: Core, job: SearchJob) -> dict[str, Any]:
    word = "Running" if job.running else "Stopped"
    row: dict[str, Any] = {"id": job.id, "status": word, "total": len(job.results)}
    if core.profile.since("5.3.0"):
        row |= {"pattern": job.pattern, "category": job.category, "plugins": job.plugins}
    return row


@read("search/results")
def results(core: Core, call: Call) -> Answer:
    job = _job(core, call)
    offset, limit, size = call.integer("offset"), call.integer("limit"), len(job.results)
    if offset > size:
        raise ApiError(409, "Offset is out of range")
    if offset < 0:
        offset = max(0, offset + size)
    rows = job.results[offset : offset + limit] if limit > 0 else job.results[offset:]
    word = "Running" if job.running else "Stopped"
    return as_json({"status": word, "total": size, "results": rows})


@read("search/plugins")
def plugins(core: Core, call: Call) -> Answer:
    return as_json(core.search_plugins)


@command("search/enablePlugin")
def enable_plugin(core: Core, call: Call) -> None:
    call.require("names", "enable")
    for plugin in core.search_plugins:
        if plugin["name"] in call.items("names"):
            plugin["enabled"] = call.flag("enable")


@command("search/installPlugin")
def install_plugin(core: Core, call: Call) -> None:
    for source in call.needed("sources").split("|"):
        # What cannot be installed is told to nobody.
        name, dot, kind = posixpath.basename(source).partition(".")
        refused = any(source.startswith(prefix) for prefix in core.refused_paths)
        if kind != "py" or not dot or refused:
            continue
        if all(plugin["name"] != name for plugin in core.search_plugins):
            core.search_plugins.append(plugin_row(core.profile, name))


@command("search/uninstallPlugin")
def uninstall_plugin(core: Core, call: Call) -> None:
    gone = call.needed("names").split("|")
    core.search_plugins[:] = [row for row in core.search_plugins if row["name"] not in gone]


@command("search/updatePlugins")
def update_plugins(core: Core, call: Call) -> None:
    return None


@command("search/downloadTorrent", since="5.0.0")
def download_torrent(core: Core, call: Call) -> None:
    call.require("torrentUrl", "pluginName")
    magnet = read_magnet(call.text("torrentUrl"))
    if magnet is None:
        # As with torrents/add, `url_arrives` of the test lets the download happen.
        core.pending_urls.append((call.text("torrentUrl"), {}))
    else:
        add_magnet(core, magnet, {})


@read("search/categories", until="4.2.5")
def categories(core: Core, call: Call) -> Answer:
    return as_json(["anime", "books", "games", "movies", "music", "pictures", "software", "tv"])
