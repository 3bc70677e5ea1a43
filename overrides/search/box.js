/* The search box: a combobox whose list can be filtered, below the numbers to call. Nothing that is typed is kept. */

window.hubSearch = (box, core, get) => {
  const shown = 10;
  const words = box.querySelector("[role=combobox]");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("[role=listbox]");
  const index = makeIndex(core);
  const query = makeQuery(index);
  const rank = makeRank(index);
  const names = new Map(core.front.map((name, page) => [page, name]));
  const root = box.dataset.root;
  const folder = box.dataset.core.replace(/[^/]*$/, "");
  const parts = makeSay(core);
  const { make, saying, mark } = parts;
  const { danger, warn } = makeAbove(core, parts);
  const { ways, lead } = makeLost(core, root, parts);
  const { filters, passes, offer, unfilter } = makeFilters({ core, index, words, parts, search: () => search() });
  let active = -1;
  let silence;
  list.before(danger, ways, filters);

  /* ---- Showing ---- */

  const options = () => [...list.children];

  const activate = (number) => {
    const all = options();
    active = number < 0 ? -1 : number % all.length;
    all.forEach((option, place) => option.setAttribute("aria-selected", String(place === active)));
    if (active < 0) {
      words.removeAttribute("aria-activedescendant");
    } else {
      words.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    }
  };

  const open = (isOpen) => {
    list.hidden = !isOpen;
    words.setAttribute("aria-expanded", String(isOpen));
    activate(-1);
  };

  const fold = () => {
    list.replaceChildren();
    filters.hidden = true;
    warn(false, []);
    lead(false);
    clearTimeout(silence);
    status.textContent = "";
    open(false);
  };

  const option = (page, number) => {
    const [address, title, description] = names.get(page);
    const run = index.run(page);
    const link = make("a", "result");
    link.id = `search-result-${number}`;
    link.href = root + address;
    mark(link, address);
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    const about = make("span", "about", [run.kind, run.area].filter(Boolean).join(" · "));
    if (run.status) about.append(" · ", make("strong", "state", run.status));
    link.append(make("span", "title", title), " ", about, " ", make("span", "description", description));
    return link;
  };

  const counted = (count) => saying(make("span"), count === 0 ? "none" : count === 1 ? "one" : "other", count);

  const show = (pages, count) => {
    list.replaceChildren(...pages.map(option));
    open(pages.length > 0);
    const seen = counted(count);
    seen.setAttribute("aria-hidden", "true");
    status.replaceChildren(seen);
    announce(counted(count), danger.hidden ? "" : saying(make("span"), "call", core.lines[0][2]));
  };

  /* What is read out waits until nobody types: a screen reader would read out each count whole, one after the other. */
  const announce = (number, call) => {
    const heard = make("span", "visually-hidden");
    heard.append(number, " ", call);
    clearTimeout(silence);
    silence = setTimeout(() => status.append(" ", heard), 700);
  };

  /* ---- Searching ---- */

  const pieces = new Map();
  const piece = (name) => {
    if (!pieces.has(name)) {
      pieces.set(name, get(`${folder}${name}.${core.edition}.json`).catch(() => { pieces.delete(name); return []; }));
    }
    return pieces.get(name);
  };

  const loadWords = async (text) => {
    const lacking = query.shardsOf(text).filter(index.lacks);
    await Promise.all(lacking.map(async (shard) => index.addShard(shard, await piece(`w${shard}`))));
  };

  const loadNames = async (pages) => {
    const front = core.front.length;
    const blocks = [...new Set(pages.filter((page) => !names.has(page)).map((page) => Math.floor((page - front) / core.block)))];
    await Promise.all(blocks.map(async (block) => {
      (await piece(`n${block}`)).forEach((name, place) => names.set(front + block * core.block + place, name));
    }));
    return pages.filter((page) => names.has(page));
  };

  const byNumber = (digits) => {
    const lines = core.numbers.filter(([number]) => number === digits || (digits.length > 3 && number.startsWith(digits))
      || (digits.length > 5 && number.endsWith(digits))).map(([, place]) => place);
    if (!lines.length && digits.length < 6) return null;
    const addresses = [...new Set(lines)].map((place) => core.lines[place][5]);
    const pages = [...addresses, core.contacts].map((address) => core.front.findIndex(([each]) => each === address));
    return { pages: pages.filter((page) => page >= 0), lines, isDanger: true };
  };

  const byWords = async (text) => {
    let found = rank(query.slotsOf(text));
    if (!found.isSure && query.shardsOf(text).some(index.lacks)) {
      await loadWords(text);
      found = rank(query.slotsOf(text));
    }
    const [isTopicOfDanger] = core.topics[found.topic] ?? [0];
    const [, ...lines] = core.topics[isTopicOfDanger ? found.topic : found.answered] ?? [0];
    const best = found.pages[0]?.[1] ?? 0;
    const pages = found.pages.filter(([, score]) => score > best * 0.08).map(([page]) => page);
    return { pages, lines, isDanger: Boolean(isTopicOfDanger) || found.isAlarm };
  };

  const typed = () => words.value.trim();

  const search = async () => {
    const text = typed();
    if (!text) return fold();
    const digits = query.numberIn(text);
    const { pages, lines, isDanger } = (digits && byNumber(digits)) || await byWords(text);
    const passed = pages.filter(passes);
    const named = await loadNames(passed.slice(0, shown));
    if (text !== typed()) return null;
    const isLost = !passed.length || (!digits && query.isUnknown(text));
    warn(isDanger || isLost, lines);
    lead(isLost);
    offer(pages);
    return show(named, passed.length);
  };

  /* ---- Listening ---- */

  let pause;
  words.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 20);
  });
  let isClosing = false;
  words.addEventListener("focus", () => { if (typed() && !isClosing) search(); });

  const move = { ArrowDown: () => active + 1, ArrowUp: () => active - 1 };
  const leap = { Home: () => 0, End: () => list.children.length - 1 };

  words.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const isLeap = active >= 0 && event.key in leap;
    if (event.key in move || isLeap) {
      event.preventDefault();
      if (list.hidden) search();
      else activate((isLeap ? leap : move)[event.key]());
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      if (active < 0) activate(0);
      else options()[active].click();
    }
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (!list.hidden || status.textContent) event.preventDefault();
    isClosing = true;
    words.focus();
    isClosing = false;
    fold();
  });
  list.addEventListener("click", () => setTimeout(fold));
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) fold();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.contains(event.target)) fold();
  });
  window.addEventListener("pagehide", () => {
    unfilter();
    fold();
  });
  search();

  /* The first searches of a phone are slow, until it has compiled what they run: it does so while nobody types. */
  const practise = (left) => {
    if (!left.length) return;
    rank(query.slotsOf(left[0]));
    whenIdle(() => practise(left.slice(1)));
  };
  const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 200));
  whenIdle(() => practise(core.front.slice(0, 12).map(([, title, description]) => `${title} ${description}x`)));
};
