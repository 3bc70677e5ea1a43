/* Whom to tell in an area: its name says where, and the other words say what is wanted. */

const makeLocal = (index, { isSaid, isOfArea, pointed, rankAll }) => {
  const { core, run } = index;
  const asking = new Set(core.local.words);
  const routes = core.local.routes.map(index.numbers);
  const contacts = core.front.findIndex(([address]) => address === core.contacts);

  /* Help, referrals and contacts of everywhere: what is likeliest before anything is asked. */
  const helps = (page) => page !== undefined && run(page).prior === 1 && !run(page).area;

  /* What helps best, then how to refer, the contacts, and the area's card for that role or, without a role, all its cards. */
  const leading = (first, area) => {
    const [guide, ...cards] = routes.find(([page]) => page === first) ?? routes[0];
    return [...new Set([helps(first) ? first : contacts, guide, contacts, cards.find((card) => run(card).area === area)])];
  };

  const firstOf = ({ pages }) => pages[0]?.[0];

  /* Other words may ask for something else, as for how many were trained: then what they find isn't found by these alone. */
  const asksIt = (rest, there) => {
    const first = firstOf(there);
    const asked = rest.filter((slot) => isSaid(slot, asking));
    if (asked.length) return helps(first) || firstOf(rankAll(asked)) === first;
    const telling = rest.filter(([{ terms }]) => !index.isLight(terms[0]));
    return telling.length > 0 && routes.some(([guide], at) => at > 0 && guide === first) && telling.every((slot) => pointed([slot]).get(first) > 1);
  };

  const hasLines = (topic) => core.topics[topic]?.length > 1;

  /* What is asked of an area in these very words, as its editors know them. */
  const isInTheseWords = ({ terms: asked }) => (slot) => (
    index.isLight(slot[0].terms[0]) || isOfArea(slot) || slot[0].terms.every((term) => asked.includes(term)));
  const isItsOwn = (slots, { area, likes }) => likes.some(({ phrase, like }) => (
    like > 0.8 && phrase.topic >= 0 && phrase.pages.some(([page]) => run(page).area === area) && slots.every(isInTheseWords(phrase))));

  const whomToTell = (slots, found) => {
    const rest = slots.filter((slot) => !isOfArea(slot));
    if (!routes.length || isItsOwn(slots, found)) return found;
    const there = rankAll(rest);
    if (!asksIt(rest, there)) return found;
    const lead = leading(firstOf(there), found.area).filter((page) => page >= 0);
    const [[, best] = [0, 1]] = found.pages;
    const pages = [...lead.map((page) => [page, best]), ...found.pages.filter(([page]) => !lead.includes(page))];
    const answered = hasLines(there.answered) ? there.answered : core.local.topic;
    return { ...found, pages, answered, isAlarm: true, isSure: found.isSure && there.isSure };
  };

  return (slots) => {
    const found = rankAll(slots);
    return found.area ? whomToTell(slots, found) : found;
  };
};
