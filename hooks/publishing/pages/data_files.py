"""The data as it was written, line by line: where "Edit this page" leads while no git host is known."""

from collections.abc import Iterator

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages.page import Page


def pages(hub: Hub) -> Iterator[Page]:
    """A page for each data file; none where the site names a git host to edit on."""
    if hub.site.edit_address:
        return
    withheld = {contact.origin.path for contact in hub.all(Contact) if not contact.can_be_shown}
    written = {page.origin.path: page.text for page in hub.written}
    for path, text in {**hub.files, **written}.items():
        yield Page(
            address=data_file_address(path),
            title=f"The file {path}",
            short_title=path,
            description=f"The data file {path} of this hub, as it was written.",
            template="data_file.html",
            origin=hub.site.origin,
            kind="Data file",
            given={"lines": None if path in withheld else text.rstrip("\n").split("\n")},
            in_search=False,
        )


def data_file_address(path: str) -> str:
    """The page that shows a file: data/site.yml is at /data/files/site.yml/."""
    return f"/data/files/{path.removeprefix('data/')}/"
