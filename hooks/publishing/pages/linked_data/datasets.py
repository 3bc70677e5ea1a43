"""The open data, as catalogues of data find it."""

from collections.abc import Iterator

from publishing.model.hub import Hub
from publishing.model.response_headers import MEDIA_TYPES
from publishing.model.site import DATA_LICENCE
from publishing.pages import open_data
from publishing.pages.here import Here
from publishing.pages.linked_data.things import Maker, Thing

_FORMATS = ("json", "csv")
_EACH = "Each record names its sources, and the day on which it was true."


def datasets(_: Hub) -> Iterator[tuple[str, Maker]]:
    """One catalogue, on the page that documents the data."""
    yield open_data.INDEX, _catalogue


def _catalogue(here: Here) -> Thing:
    return {
        "@type": "DataCatalog",
        "@id": here.whole(open_data.INDEX),
        "name": f"Open data – {here.hub.site.name}",
        "description": open_data.DESCRIPTION,
        "disambiguatingDescription": here.hub.site.notice,
        "url": here.whole(open_data.INDEX),
        "license": DATA_LICENCE,
        "dataset": [_dataset(noun, here) for noun in open_data.datasets_of(here.hub) if noun.count],
    }


def _dataset(noun: open_data.Dataset, here: Here) -> Thing:
    return {
        "@type": "Dataset",
        "name": f"{noun.name} – {here.hub.site.name}",
        "description": f"{noun.about} {_EACH}",
        "license": DATA_LICENCE,
        "isAccessibleForFree": True,
        "version": "1",
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": here.whole(noun.address(ending)),
                "encodingFormat": MEDIA_TYPES[ending],
            }
            for ending in _FORMATS
        ],
        "includedInDataCatalog": here.whole(open_data.INDEX),
    }
