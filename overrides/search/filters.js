/* The filters of what was found: by area and by reader, and only those that something was found for. */

const makeFilters = ({ core, index, words, search, parts: { make, say, saying } }) => {
  const filters = make("div", "filters");
  const narrow = saying(make("button", "narrow"), "narrow");
  const choices = make("div", "choices");
  const chosen = { area: null, reader: null };
  filters.hidden = true;
  choices.hidden = true;
  narrow.type = "button";
  narrow.setAttribute("aria-expanded", "false");
  filters.append(narrow, choices);

  const has = {
    area: (page, area) => index.run(page).area === area,
    reader: (page, reader) => (index.run(page).readers & (1 << reader)) > 0,
  };
  const isFiltered = () => chosen.area !== null || chosen.reader !== null;
  const passes = (page) => Object.keys(chosen).every((about) => chosen[about] === null || has[about](page, chosen[about]));
  const unfilter = () => { chosen.area = null; chosen.reader = null; };

  const button = (made, isPressed, press) => {
    const label = made.textContent;
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

  const areasOf = (pages) => {
    const counts = new Map(chosen.area === null ? [] : [[chosen.area, 0]]);
    for (const page of pages) counts.set(index.run(page).area, (counts.get(index.run(page).area) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1]).slice(0, 6).map(([area]) => area);
  };
  const readersOf = (pages) => [...core.readers.keys()].filter((reader) => (
    chosen.reader === reader || pages.some((page) => has.reader(page, reader))));

  const group = (about, values, label) => {
    const holder = make("div", "group");
    holder.append(saying(make("span"), about), ": ", ...values.map((value) => button(label(value), chosen[about] === value, () => {
      chosen[about] = chosen[about] === value ? null : value;
    })));
    holder.setAttribute("role", "group");
    holder.setAttribute("aria-label", say(about));
    return values.length > 1 || chosen[about] !== null ? [holder] : [];
  };

  /* What can be chosen is drawn once somebody opens it: each key would else draw it in vain. */
  let offered = { area: [], reader: [] };
  const draw = () => choices.replaceChildren(
    ...group("area", offered.area, (area) => (area ? make("button", "choice", area) : saying(make("button", "choice"), "national"))),
    ...group("reader", offered.reader, (reader) => make("button", "choice", core.readers[reader])),
    ...(isFiltered() ? [button(saying(make("button", "choice"), "reset"), null, unfilter)] : []),
  );

  const offer = (pages) => {
    offered = { area: areasOf(pages), reader: readersOf(pages) };
    filters.hidden = !isFiltered() && offered.area.length < 2 && offered.reader.length < 2;
    if (!choices.hidden) draw();
  };

  narrow.addEventListener("click", () => {
    choices.hidden = !choices.hidden;
    narrow.setAttribute("aria-expanded", String(!choices.hidden));
    if (!choices.hidden) draw();
  });

  return { filters, passes, offer, unfilter };
};
