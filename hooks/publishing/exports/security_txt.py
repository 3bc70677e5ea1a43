"""Whom to tell of a weakness of the website, where programs and people look for it (RFC 9116)."""

from publishing.model.hub import Hub

ADDRESS = "/.well-known/security.txt"


def security_files(hub: Hub) -> dict[str, str]:
    """The file by its address; none while no contact is known, or when nobody can rely on it any more."""
    security, site = hub.site.security, hub.site
    if security is None or (hub.day and security.last_day < hub.day):
        return {}
    lines = [
        *(f"Contact: {each}" for each in security.contacts),
        f"Expires: {security.last_day}T23:59:59Z",
        "Preferred-Languages: en",
        *([f"Canonical: {site.whole(ADDRESS)}"] if site.base else []),
        *([f"Policy: {security.policy}"] if security.policy else []),
    ]
    return {ADDRESS: "\n".join(lines) + "\n"}
