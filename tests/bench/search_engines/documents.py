"""What every engine is given: the pages of the built site that the hub's own search knows, and the judged queries.

python tests/bench/search_engines/documents.py site out.json
"""

import json
import sys
from pathlib import Path
from types import ModuleType

import yaml

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "hooks"))
sys.modules["tests"] = ModuleType("tests")  # another package of this name is installed
sys.modules["tests"].__path__ = [str(ROOT / "tests")]

from tests.support.html_tree import Element, spaced  # noqa: E402
from tests.support.search_index import read_index  # noqa: E402
from tests.support.sites import BuiltSite  # noqa: E402

from publishing.model.search_topic import SearchTopic  # noqa: E402
from publishing.reading.read_hub import read_hub  # noqa: E402


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
