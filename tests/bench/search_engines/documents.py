"""What every engine is given: the pages of the built site that the hub's own search knows, and the judged queries.

python -m tests.bench.search_engines.documents site out.json
"""

import json
import sys
from pathlib import Path

import yaml
from tests.support.html_tree import Element, spaced
from tests.support.search_index import read_index
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

from publishing.model.search_topic import SearchTopic
from publishing.reading.read_hub import read_hub


def main(site: Path, out: Path) -> None:
    """Write the documents and the queries."""
    built = BuiltSite(site)
    asked: dict[str, list[str]] = {}
    for topic in read_hub(ROOT / "data", ROOT / "docs").hub.all(SearchTopic):
        for page in (topic.page, *topic.also):
            asked.setdefault(page.partition("#")[0], []).extend((topic.title, *topic.asked))
    addresses = sorted(each for each in read_index(built).addresses if "#" not in each)
    documents = [_document(address, built.pages[address].main, asked.get(address, [])) for address in addresses]
    queries = yaml.safe_load((ROOT / "tests/search/queries.yml").read_text("utf-8"))
    out.write_text(json.dumps({"documents": documents, "queries": queries}, ensure_ascii=False), "utf-8")


def _document(address: str, main: Element, asked: list[str]) -> dict[str, str]:
    headings = " ".join(each.text for each in (*main.find_all("h2"), *main.find_all("h3")))
    panels = [each.text for each in main.find_all("section", class_="danger-panel")]
    text = spaced(main.text)
    for panel in panels:
        text = text.replace(spaced(panel), " ")
    return {
        "id": address,
        "title": main.one("h1").text,
        "headings": headings,
        "text": text,
        "asked": ". ".join(asked),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
