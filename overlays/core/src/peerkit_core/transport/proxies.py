"""Whether a proxy stands between here and a server, as the environment tells."""

from __future__ import annotations

import os

from ..call.endpoint import Endpoint

__all__ = ["proxy_for"]


def proxy_for(endpoint: Endpoint) -> str | None:
    """URL of the proxy for a server, from `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`.

    As everywhere, `HTTP_PROXY` in capitals is not read where a CGI request could have set it.
    """
    names = (f"{endpoint.scheme}_proxy", "all_proxy")
    if not any(os.environ.get(name) or os.environ.get(name.upper()) for name in names):
        return None
    # Imported here: it takes some 20 ms, and hardly anybody has a proxy.
    from urllib import request

    proxies = request.getproxies_environment()
    spared = [name.strip() for name in proxies.get("no", "").split(",")]
    if endpoint.host in spared or request.proxy_bypass(endpoint.authority):
        return None
    url = proxies.get(endpoint.scheme) or proxies.get("all")
    return url if not url or "://" in url else f"http://{url}"
