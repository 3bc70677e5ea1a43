/* The search box: a combobox whose list can be filtered, below the numbers to call. Nothing that is typed is kept. */

window.hubSearch = (box, core, get) => {
  const shown = 10;
  const { says } = core;
  const words = box.querySelector("[role=combobox]");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("[role=listbox]");
  const index = makeIndex(core);
  const query = makeQuery(index);
  const rank = makeRank(index);
  const names = new Map(core.front.map((name, page) => [page, name]));
  const root = box.dataset.root;
  const folder = box.dataset.core.replace(/[^/]*$/, "");
  let active = -1;

  const make = (tag, name, text = "") => {
    const element = document.createElement(tag);
    if (name) element.className = `search__${name}`;
    element.textContent = text;
    return element;
  };

  /* ---- Filters: only those that something was found for ---- */

  const danger = make("div", "danger");
  const filters = make("div", "filters");
  const narrow = make("button", "narrow", says.narrow);
  const choices = make("div", "choices");
  const chosen = { area: null, reader: null };
  danger.hidden = true;
  filters.hidden = true;
  choices.hidden = true;
  narrow.type = "button";
  narrow.setAttribute("aria-expanded", "false");
  filters.append(narrow, choices);
  list.before(danger, filters);

  const has = {
    area: (page, area) => index.run(page).area === area,
    reader: (page, reader) => (index.run(page).readers & (1 << reader)) > 0,
  };
  const isFiltered = () => chosen.area !== null || chosen.reader !== null;
  const passes = (page) => Object.keys(chosen).every((about) => chosen[about] === null || has[about](page, chosen[about]));
  const unfilter = () => { chosen.area = null; chosen.reader = null; };

  const button = (label, isPressed, press) => {
    const made = make("button", "choice", label);
    made.type = "button";
    if (isPressed !== null) made.setAttribute("aria-pressed", String(isPressed));
    made.addEventListener("click", async () => {
      press();
      await search();
      const again = [...choices.querySelectorAll("button")].find((each) => each.textContent === label);
      (again ?? words).focus();
    });
    return made;
  };

  const group = (about, label, values, pages) => {
    const found = values.filter(([value]) => value === chosen[about] || pages.some((page) => has[about](page, value)));
    const holder = make("div", "group", `${label}: `);
    holder.setAttribute("role", "group");
    holder.setAttribute("aria-label", label);
    holder.append(...found.map(([value, text]) => button(text, chosen[about] === value, () => {
      chosen[about] = chosen[about] === value ? null : value;
    })));
    return found.length > 1 || chosen[about] !== null ? [holder] : [];
  };

  const offer = (pages) => {
    const counts = new Map();
    for (const page of pages) counts.set(index.run(page).area, (counts.get(index.run(page).area) ?? 0) + 1);
    if (chosen.area !== null && !counts.has(chosen.area)) counts.set(chosen.area, 0);
    const areas = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 6).map(([area]) => [area, area || says.national]);
    choices.replaceChildren(
      ...group("area", says.area, areas, pages),
      ...group("reader", says.reader, core.readers.map((label, place) => [place, label]), pages),
      ...(isFiltered() ? [button(says.reset, null, unfilter)] : []),
    );
    filters.hidden = !choices.children.length;
  };

  narrow.addEventListener("click", () => {
    choices.hidden = !choices.hidden;
    narrow.setAttribute("aria-expanded", String(!choices.hidden));
  });

  /* ---- What stands above the results: the emergency number, and the lines that suit the words ---- */

  const line = ([service, label, display, href, hours]) => {
    const row = make("p", "line", `${service}: `);
    const link = make("a", "call", label === says.page ? display : `${label} ${display}`);
    link.href = href;
    row.append(link);
    if (hours) row.append(make("span", "hours", hours));
    return row;
  };

  const warn = (isDanger, lines) => {
    const suitable = [...new Set(lines)].filter((place) => place > 0).slice(0, 2);
    danger.hidden = !(isDanger || lines.length) || !core.lines.length;
    if (danger.hidden) return danger.replaceChildren();
    const first = line(core.lines[0]);
    first.firstChild.data = `${says.danger} `;
    first.querySelector(".search__hours")?.remove();
    return danger.replaceChildren(first, ...suitable.map((place) => line(core.lines[place])));
  };

  /* ---- Showing ---- */

  const options = () => [...list.children];

  const activate = (number) => {
    const all = options();
    active = all.length ? (number + all.length) % all.length : -1;
    if (number < 0) active = -1;
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
    status.textContent = "";
    open(false);
  };

  const option = (page, number) => {
    const [address, title, description] = names.get(page);
    const run = index.run(page);
    const link = make("a", "result");
    link.id = `search-result-${number}`;
    link.href = root + address;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    const about = make("span", "about", [run.kind, run.area].filter(Boolean).join(" · "));
    if (run.status) about.append(" · ", make("strong", "state", run.status));
    link.append(make("span", "title", title), " ", about, " ", make("span", "description", description));
    return link;
  };

  const counted = (count) => (count === 0 ? says.none : count === 1 ? says.one : says.other.replace("#", count));

  const show = (pages, count) => {
    list.replaceChildren(...pages.map(option));
    open(pages.length > 0);
    const heard = document.createElement("span");
    heard.className = "visually-hidden";
    if (!danger.hidden) heard.textContent = ` ${says.call.replace("#", core.lines[0][2])}`;
    status.replaceChildren(counted(count), heard);
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
    const pages = [...addresses, says.contacts].map((address) => core.front.findIndex(([each]) => each === address));
    return { pages: pages.filter((page) => page >= 0), lines, isDanger: true };
  };

  const byWords = async (text) => {
    let found = rank(query.slotsOf(text));
    if (!found.isSure && query.shardsOf(text).some(index.lacks)) {
      await loadWords(text);
      found = rank(query.slotsOf(text));
    }
    const [isTopicOfDanger, ...lines] = found.topic.like > 0.55 ? core.topics[found.topic.topic] : [0];
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
    warn(isDanger, lines);
    offer(pages);
    return show(named, passed.length);
  };

  /* ---- Listening ---- */

  let pause;
  words.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 40);
  });
  words.addEventListener("focus", () => { if (typed()) search(); });

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
    words.focus();
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
    words.value = "";
    unfilter();
    fold();
  });
  search();
};
