"""Ask other sites whether the pages that the hub links to are still there. Needs a built site, and a network.

Prints each dead link as `path:line:column: what is wrong; what to do`, and as a warning what has moved or couldn't be
checked. What was found is kept with its day, and asked again after a week.
Exit status: 0 nothing dead on a page that safety depends on; 1 something is; 2 nothing could be asked.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from publishing.model.addresses import EXTERNAL_LINKS_FILE
from publishing.outside.asking import Manners, ask_all
from publishing.outside.results import Result, due_links, read_results, result, write_results
from publishing.outside.telling import Places, errors, summary, warnings
from publishing.pages.external_links import ExternalLink
from publishing.problems import report
from publishing.today import today

NO_SITE = "There is no built site in {}: run make site first."
NO_NETWORK = "There is no network here: not one of {} links could be asked for, so nothing is known of them. Try again."


def main(arguments: Sequence[str] | None = None, manners: Manners | None = None) -> int:
    """Look at the links of the built site that the arguments name."""
    chosen = _parser().parse_args(arguments)
    try:
        links = list(_links(chosen.site))
    except (OSError, ValueError):
        print(NO_SITE.format(chosen.site))
        return 2
    known = read_results(chosen.results)
    wanted = due_links([each.address for each in links], known, today(), chosen.days)
    answers = ask_all(wanted, manners or Manners(about=chosen.about))
    if len(wanted) > 1 and all(each.is_none_at_all for each in answers.values()):
        print(NO_NETWORK.format(len(wanted)))
        return 2
    fresh = {address: result(answer, known.get(address), today()) for address, answer in answers.items()}
    found: Mapping[str, Result] = {each.address: {**known, **fresh}[each.address] for each in links}
    write_results(chosen.results, found)
    places = Places(chosen.content)
    print(report(warnings(links, found, places), "warning"))
    print(report(dead := errors(links, found, places), "dead link"))
    print(summary(links, found, len(wanted), chosen.results))
    return 1 if dead else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Ask whether the pages that the hub links to are still there.")
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--results", type=Path, default=Path(".cache/links.json"), help="where results are kept")
    parser.add_argument("--days", type=int, default=7, help="how long a good answer holds (default: 7)")
    parser.add_argument(
        "--content", type=Path, nargs="+", default=[Path("data"), Path("docs")], help="where links stand"
    )
    parser.add_argument("--about", default="", help="an address that tells other sites who asks")
    return parser


def _links(site: Path) -> Iterator[ExternalLink]:
    for each in json.loads((site / EXTERNAL_LINKS_FILE.lstrip("/")).read_text("utf-8"))["links"]:
        yield ExternalLink(each["address"], tuple(each["pages"]))


if __name__ == "__main__":
    sys.exit(main())
