"""The file of the site in which a page is written."""

INDEX = "index.html"


def address_of_file(file: str) -> str:
    """Where readers find a file of the site: a page at its folder."""
    address = f"/{file}"
    return address.removesuffix(INDEX) if address.endswith(f"/{INDEX}") else address
