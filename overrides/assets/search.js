"use strict";

(() => {
  const box = document.querySelector("[data-search]");
  if (!box) return;

  const shown = 10;
  const words = box.querySelector("[role=combobox]");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("[role=listbox]");
  let engine = null;
  let active = -1;

  document.querySelector(".search__without-script").hidden = true;
  box.hidden = false;

  /* ---- The index: nothing is fetched until somebody comes to the box ---- */

  const loadLunr = () => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = box.dataset.lunr;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  const loadPages = async () => {
    const answer = await fetch(box.dataset.index, { credentials: "omit" });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };

  // "radicalization" finds "radicalisation".
  const spell = (text) => text.toLowerCase().replace(/iz(?=[aei])/g, "is");

  const build = (pages) => {
    // Both the word as written, for prefixes and typing errors, and its stem, for other forms of it.
    const wordAndStem = (token) => {
      const stem = window.lunr.stemmer(token.clone());
      return stem.toString() === token.toString() ? token : [token, stem];
    };
    window.lunr.Pipeline.registerFunction(wordAndStem, "wordAndStem");
    return window.lunr(function () {
      this.pipeline.reset();
      this.pipeline.add(window.lunr.trimmer, window.lunr.stopWordFilter, wordAndStem);
      this.ref("number");
      this.field("title", { boost: 12 });
      this.field("kind");
      this.field("text");
      pages.forEach((page, number) => this.add({
        number, title: spell(page.title), kind: spell(page.kind), text: spell(page.text),
      }));
    });
  };

  const load = () => {
    engine ??= Promise.all([loadPages(), loadLunr()])
      .then(([pages]) => ({ pages, index: build(pages) }))
      .catch((error) => {
        engine = null;
        throw error;
      });
    return engine;
  };

  /* ---- Finding: pages that hold every word come first, or else those that hold any ---- */

  const split = (text) => spell(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const findWord = (index, word) => {
    const { wildcard } = window.lunr.Query;
    const letters = /\d/.test(word) ? 0 : word.length;
    const query = (mistakes) => index.query((terms) => {
      terms.term(word, { boost: 10 });
      if (word.length > 1) terms.term(word, { boost: 4, wildcard: wildcard.TRAILING, usePipeline: false });
      if (letters > 3) terms.term(word, { editDistance: mistakes, usePipeline: false });
    });
    let hits = query(1);
    if (!hits.length && letters > 6) hits = query(2);
    return new Map(hits.map((hit) => [hit.ref, hit.score]));
  };

  const find = ({ pages, index }, text) => {
    const all = split(text);
    const telling = all.filter((word) => window.lunr.stopWordFilter(word));
    const perWord = (telling.length ? telling : all).map((word) => findWord(index, word));
    const totals = new Map();
    for (const scores of perWord) {
      for (const [number, score] of scores) totals.set(number, (totals.get(number) ?? 0) + score);
    }
    // What stands today comes before what is over.
    const isPast = ([number]) => Number(pages[number].past ?? false);
    const ranked = [...totals]
      .sort((one, other) => isPast(one) - isPast(other) || other[1] - one[1])
      .map(([number]) => number);
    const complete = ranked.filter((number) => perWord.every((scores) => scores.has(number)));
    return (complete.length ? complete : ranked).map((number) => pages[number]);
  };

  const snippet = (text, searched) => {
    const length = 130;
    const lower = spell(text);
    const places = split(searched).filter((word) => word.length > 2).map((word) => lower.indexOf(word));
    const first = Math.max(0, Math.min(...places.filter((place) => place >= 0), text.length));
    if (first === text.length || first < length / 2) {
      return text.length > length ? `${text.slice(0, length).replace(/\s\S*$/, "")} …` : text;
    }
    const part = text.slice(first - length / 3, first + (2 * length) / 3);
    return `… ${part.replace(/^\S*\s/, "").replace(/\s\S*$/, "")} …`;
  };

  /* ---- Showing ---- */

  const options = () => [...list.children];

  const activate = (number) => {
    const all = options();
    active = all.length ? (number + all.length) % all.length : -1;
    all.forEach((option, place) => option.setAttribute("aria-selected", String(place === active)));
    if (active < 0) {
      words.removeAttribute("aria-activedescendant");
    } else {
      words.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    }
  };

  const fold = () => {
    list.replaceChildren();
    list.hidden = true;
    status.textContent = "";
    words.setAttribute("aria-expanded", "false");
    activate(-1);
  };

  const line = (name, text) => {
    const part = document.createElement("span");
    part.className = `search__${name}`;
    part.textContent = text;
    return part;
  };

  const show = (found, searched) => {
    const { none, one, other } = box.dataset;
    list.replaceChildren(...found.slice(0, shown).map((page, number) => {
      const option = document.createElement("a");
      option.id = `search-result-${number}`;
      option.className = "search__result";
      option.href = box.dataset.root + page.address;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(line("title", page.title), " ", line("kind", page.kind), " ", line("snippet", snippet(page.text, searched)));
      return option;
    }));
    list.hidden = !found.length;
    words.setAttribute("aria-expanded", String(found.length > 0));
    active = -1;
    words.removeAttribute("aria-activedescendant");
    status.textContent = found.length === 1 ? one : found.length ? other.replace("#", found.length) : none;
  };

  const search = async () => {
    const searched = words.value.trim();
    if (!searched) return fold();
    const waiting = setTimeout(() => { status.textContent = box.dataset.loading; }, 400);
    try {
      const loaded = await load();
      if (searched === words.value.trim()) show(find(loaded, searched), searched);
    } catch {
      fold();
      status.textContent = box.dataset.failed;
    } finally {
      clearTimeout(waiting);
    }
  };

  /* ---- Listening ---- */

  let pause;
  words.addEventListener("focus", () => {
    load().catch(() => {});
    if (words.value) search();
  });
  words.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 120);
  });
  words.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (!list.hidden || status.textContent) event.preventDefault();
      fold();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      else if (event.key === "ArrowDown") activate(active + 1);
      else activate(active < 1 ? -1 : active - 1);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      if (active < 0) activate(0);
      else options()[active].click();
    }
  });
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) fold();
  });
})();
