# All ways to work on the hub. What takes more than a line is a script in .ci/.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help installed site serve impact check supersede end adopt upgrade new schemas ready links due assets serving publish keep rollback verify admin sbom audit export moves test quick pack bless bench bench-pages bench-search pictures lock clean

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_USER := 0
export NO_MKDOCS_2_WARNING := 1
# Settings of somebody's shell that make Python find other modules, and `cd` another folder.
unexport CDPATH PYTHONHOME PYTHONPATH PYTHONSAFEPATH

BIN := .venv/bin

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

installed:
	@.ci/install site

site: ## check the data and build the site into site/
	@.ci/build

serve: installed ## show the site at http://127.0.0.1:8000/ while it is written: what is saved shows at once (PORT=8001 for another port)
	@$(BIN)/python hooks/preview.py

impact: installed ## say what the site's readers will see change since a commit, as a page and for a pull request (BASE=main; OUT= another folder)
	@$(BIN)/python hooks/impact.py --base="$${BASE:-main}" --out="$${OUT:-dist/impact}"

check: installed ## check the data and the hand-written pages, without building
	@$(BIN)/python hooks/check_data.py

ready: installed ## say whether the content is fit to be published now: what stops it, and what is due soon
	@$(BIN)/python hooks/check_publishing.py $${BY_ITSELF:+--by-itself}

links: site ## ask other sites whether the pages that the hub links to are still there (needs a network)
	@$(BIN)/python hooks/check_links.py $(if $(ABOUT),--about="$$ABOUT")

new: installed ## write a new record, asking for what it needs (KIND=definition; AREA=, STRATEGY=, FOLDER=; ANSWERS=file.yml asks nothing)
	@$(BIN)/python hooks/new_record.py $(if $(KIND),"$$KIND") --area="$$AREA" --strategy="$$STRATEGY" --folder="$$FOLDER" $(if $(ANSWERS),--answers="$$ANSWERS")

supersede: installed ## show what changes when one replaces another (WHAT=sampleton/2024-2027 BY=2027-2030; ON= the day; WRITE=1 does it)
	@$(BIN)/python hooks/end_record.py --what="$$WHAT" --by="$${BY:?name what replaces it: BY=}" --on="$$ON" $(if $(WRITE),--write)

end: installed ## show what changes when something ends (WHAT=sampleton/2024-2027 ON=2027-03-31; WITHDRAWN=1; WRITE=1 does it)
	@$(BIN)/python hooks/end_record.py --what="$$WHAT" --on="$$ON" $(if $(WITHDRAWN),--withdrawn) $(if $(WRITE),--write)

schemas: installed ## write the schemas from which editors' programs know the data, and the ids that exist
	@$(BIN)/python hooks/write_schemas.py --settings .vscode/settings.json

adopt: installed ## begin another council's hub in a new folder (NAME="Sampleshire Council"; OUT= another folder)
	@$(BIN)/python hooks/adopt.py --name="$$NAME" $(if $(OUT),--out="$$OUT")

upgrade: installed ## give a hub that was adopted from here this version: shows what changes (HUB=../sampleshire-hub; WRITE=1 merges it; BASE= a commit)
	@$(BIN)/python hooks/upgrade.py --hub="$$HUB" --base="$$BASE" $(if $(WRITE),--write)

admin: installed ## edit the data in a form in the browser, on this computer alone, at http://127.0.0.1:8080/ (PORT= another; HOST= and OUT= write it for a git host; needs npm)
	@parts="$$($(BIN)/python .ci/form_parts.py)" && $(BIN)/python hooks/edit_in_form.py --parts="$$parts" --port="$${PORT:-8080}" $(if $(HOST),--host="$$HOST") $(if $(OUT),--out="$$OUT")

due: ## say when the built site would next change by itself (AFTER=2026-11-20T09:00:00Z to look from then on)
	@.ci/install site >&2
	@$(BIN)/python hooks/due.py $(if $(AFTER),--after="$$AFTER")

assets: installed ## draw the posters and cards into .cache/drawn/, to look at them without building the site
	@$(BIN)/python hooks/draw_assets.py

serving: site ## write the site, compressed ahead, and configurations for nginx, Caddy and a container into dist/serving/ (OUT= another folder)
	@$(BIN)/python hooks/make_serving.py --out="$${OUT:-dist/serving}"

publish: ## publish the site into a folder that a web server reads (TARGET=/srv/hub; SITE= a built one; KEEP=5; ALLOW_PARTIAL=1)
	@.ci/publish

keep: installed ## keep in the built site what open pages of the published one ask for, where a host replaces it whole (SITE_ADDRESS=https://hub.example.org/)
	@$(BIN)/python hooks/keep_shared.py --address="$${SITE_ADDRESS:?say where the hub is published: SITE_ADDRESS=}"

rollback: installed ## let readers see the release before again (TARGET=/srv/hub; TO= another release)
	@$(BIN)/python hooks/roll_back.py --target="$${TARGET:?name the folder: TARGET=}" --to="$$TO"

verify: installed ## compare a published folder or address with its manifest (SITE=site, SITE=https://hub.example.org/)
	@$(BIN)/python hooks/verify.py --site="$${SITE:-site}"

sbom: installed ## write the list of packages (CycloneDX) and the licences of what readers get into dist/ (OUT= another folder)
	@$(BIN)/python hooks/make_sbom.py --out="$${OUT:-dist}"

export: site ## write the hub as Markdown files, assets and an mkdocs.yml for any other generator into dist/export/ (OUT= another folder)
	@$(BIN)/python hooks/make_export.py --out="$${OUT:-dist/export}"

moves: ## build the export with Zensical, and the unchanged hub with ProperDocs, and compare them with the site
	@.ci/moves

audit: ## ask PyPI whether a weakness of a locked package is known (needs a network; “Error 3”: it couldn’t be asked)
	@.ci/audit

test: ## run everything, in a real browser too; sets up what it lacks
	@.ci/test

quick: ## run what a developer runs at each change: no browser, within a minute
	@.ci/quick

pack: ## write an evidence pack of one council into dist/ (AREA=sampleton; FROM= and TO= two commits; OUT= another folder)
	@.ci/install pack
	@$(BIN)/python hooks/make_pack.py --area="$$AREA" --from="$$FROM" --to="$$TO" --out="$${OUT:-dist}"

bless: ## write the expected output of the tests anew; read the difference before you commit it
	@.ci/needs-tests
	@.ci/install test
	@$(BIN)/python -m pytest -q --bless tests/example_site tests/site/test_coverage.py

bench: site ## measure checks, builds of this hub and of made ones beside other generators (SIZES="60 600 6000"), the preview, and how fast nginx serves
	@.ci/install test
	@.ci/needs-tests
	@$(BIN)/python tests/bench/check_data_time.py
	@$(BIN)/python -m tests.bench.build_time $(SIZES)
	@CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && PYTHONPATH=hooks $(BIN)/python -m tests.bench.preview_time
	@$(BIN)/python -m pytest -q tests/bench/serving_load.py

bench-pages: site ## measure the first view on a slow phone, beside Material, Starlight and Hugo
	@.ci/needs-tests
	@.ci/install test
	@CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && ASTRO_TELEMETRY_DISABLED=1 $(BIN)/python -m tests.bench.first_view

bench-search: site ## measure other search engines on the judged queries (needs npm; downloads them into .cache/)
	@.ci/bench-search

pictures: ## take the pictures of the README and of the editors' pages anew
	@.ci/needs-tests
	@.ci/install test
	@CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && $(BIN)/python -m tests.pictures.take

lock: ## lock the dependencies of requirements/*.in; UPGRADE=1 takes the newest
	@.ci/lock

clean: ## delete everything that was made here
	rm -rf .venv .cache site dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis tests/screenshots .site-*
	find hooks tests .ci -name __pycache__ -type d -prune -exec rm -rf {} +
