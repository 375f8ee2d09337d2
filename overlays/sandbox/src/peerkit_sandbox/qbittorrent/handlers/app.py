"""`app/*`: versions, preferences, cookies and the API key."""

from __future__ import annotations

import secrets
import string
from typing import Any, cast

from ...base import json_text
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
from ..routes import command, read

__all__ = [
    "build_info",
    "cookies",
    "default_save_path",
    "delete_api_key",
    "directory_content",
    "free_space_at_path",
    "network_addresses",
    "network_interfaces",
    "preferences",
    "process_info",
    "rotate_api_key",
    "set_cookies",
    "set_preferences",
    "shutdown",
    "version",
    "webapi_version",
]

_COOKIE_KEYS = ("name", "domain", "path", "value", "expirationDate")


@read("app/version")
def version(core: Core, call: Call) -> Answer:
    return Answer(f"v{core.profile.app}")


@read("app/webapiVersion")
def webapi_version(core: Core, call: Call) -> Answer:
    return Answer(core.profile.webapi)


@read("app/buildInfo")
def build_info(core: Core, call: Call) -> Answer:
    modern = core.profile.since("4.4.0")
    info: dict[str, Any] = {
        "bitness": 64,
        "boost": "1.74.0",
        "libtorrent": "2.0.8.0" if modern else "1.2.9.0",
        "openssl": "3.0.19",
        "qt": "6.8.2" if core.profile.since("5.0.0") else "5.15.8",
        "zlib": "1.2.13",
    }
    if core.profile.since("5.0.0"):
        info["platform"] = "linux"
    return as_json(info)


@read("app/processInfo", since="5.2.0")
def process_info(core: Core, call: Call) -> Answer:
    return as_json({"launch_time": int(core.log[0].time)})


@command("app/shutdown")
def shutdown(core: Core, call: Call) -> None:
    # Only noted: a test must be able to go on asking the fake.
    core.shut_down = True


@read("app/preferences")
def preferences(core: Core, call: Call) -> Answer:
    return as_json(core.prefs.read())


@command("app/setPreferences")
def set_preferences(core: Core, call: Call) -> None:
    changed = core.prefs.write(call.needed("json"))
    core.username = str(core.prefs["web_ui_username"])
    core.password = str(changed.get("web_ui_password") or core.password)
    # Moving the Web UI is not simulated; the fake stays where the test started it.
    core.prefs.put("web_ui_port", core.port)


@read("app/defaultSavePath")
def default_save_path(core: Core, call: Call) -> Answer:
    return Answer(core.shown_path(str(core.prefs["save_path"])))


@read("app/getDirectoryContent", since="5.0.0")
def directory_content(core: Core, call: Call) -> Answer:
    """Only what the test put there with `FakeQBittorrent.put_file`."""
    place, mode = call.needed("dirPath"), call.text("mode", "all")
    if not place.startswith("/") or mode not in ("all", "dirs", "files"):
        raise ApiError(400, "Invalid directory path")
    base = place.rstrip("/") + "/"
    inside = {path[len(base) :]: size for path, size in core.disk.items() if path.startswith(base)}
    if not inside and base != "/":
        raise ApiError(404, "Directory does not exist")
    files = {name: size for name, size in inside.items() if "/" not in name}
    folders = {path.partition("/")[0] for path in inside if "/" in path}
    names = [*(folders if mode != "files" else ()), *(files if mode != "dirs" else ())]
    if not (core.profile.since("5.2.0") and call.flag("withMetadata")):
        return as_json([base + name for name in sorted(names)])
    return as_json([_entry(core, name, files.get(name)) for name in sorted(names)])


def _entry(core: Core, name: str, size: int | None) -> dict[str, Any]:
    times = dict.fromkeys(
        ("creation_date", "last_access_date", "last_modification_date"), core.now()
    )
    kind: dict[str, Any] = {"type": "dir"} if size is None else {"type": "file", "size": size}
    return {"name": name} | kind | times


@read("app/getFreeSpaceAtPath", since="5.3.0")
def free_space_at_path(core: Core, call: Call) -> Answer:
    call.require("path")
    return Answer(str(core.free_space))


@read("app/cookies", since="5.1.0")
def cookies(core: Core, call: Call) -> Answer:
    return as_json(core.cookies)


@command("app/setCookies", since="5.1.0")
def set_cookies(core: Core, call: Call) -> None:
    wanted = _list(call.needed("cookies"))
    given = [cast("dict[str, Any]", item) for item in wanted if isinstance(item, dict)]
    empty: dict[str, Any] = dict.fromkeys(_COOKIE_KEYS, "") | {"expirationDate": 0}
    core.cookies = [
        empty | {key: value for key, value in item.items() if key in empty} for item in given
    ]


@command("app/rotateAPIKey", since="5.2.0")
def rotate_api_key(core: Core, call: Call) -> Answer:
    letters = string.ascii_letters + string.digits
    core.api_key = "qbt_" + "".join(secrets.choice(letters) for _ in range(28))
    core.prefs.put("web_ui_api_key", core.api_key)
    return as_json({"apiKey": core.api_key})


@command("app/deleteAPIKey", since="5.2.0", no_content_since="5.2.0")
def delete_api_key(core: Core, call: Call) -> None:
    core.api_key = None
    core.prefs.put("web_ui_api_key", "")


@read("app/networkInterfaceList")
def network_interfaces(core: Core, call: Call) -> Answer:
    return as_json([{"name": "lo", "value": "lo"}])


@read("app/networkInterfaceAddressList")
def network_addresses(core: Core, call: Call) -> Answer:
    interface = call.needed("iface")
    return as_json(["127.0.0.1", "::1"] if interface in ("", "lo") else [])


def _list(text: str) -> list[object]:
    try:
        value: Any = json_text.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, list):
        raise ApiError(400, "cookies must be a JSON array")
    return cast("list[object]", value)
