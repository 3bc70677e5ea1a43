/* Where words lead: the pages to which the questions that have a word lead, and how often. */

const makeLed = (phrases, phrasesWith) => {
  const shareOf = (weight) => (weight === 1 ? 1 : 0.6);

  /* How many words are asked for each page, and for all. */
  const lengths = new Map();
  let total = 0;
  for (const { pages, terms } of phrases) {
    for (const [page, weight] of pages) {
      lengths.set(page, (lengths.get(page) ?? 0) + shareOf(weight) * terms.length);
      total += shareOf(weight) * terms.length;
    }
  }

  /* How much more a word says than that something is asked: how far from usual the pages are to which it leads. */
  const focusOf = (pages, all) => {
    let focus = 0;
    for (const [page, votes] of pages) {
      const usual = lengths.get(page) / total;
      const share = (votes + 5 * usual) / (all + 5);
      focus += share * Math.log(share / usual);
    }
    return all ? Math.max(0, focus) - 1 : 0;
  };

  const led = new Map();
  const ledBy = (terms) => {
    const name = terms.join(" ");
    if (led.has(name)) return led.get(name);
    const numbers = (phrasesWith.get(terms[0]) ?? []).filter((number) => terms.every((term) => phrases[number].terms.includes(term)));
    const pages = new Map();
    let all = 0;
    for (const number of numbers) {
      for (const [page, weight] of phrases[number].pages) {
        pages.set(page, (pages.get(page) ?? 0) + shareOf(weight));
        all += shareOf(weight);
      }
    }
    led.set(name, { count: numbers.length, all, pages, focus: focusOf(pages, all) });
    return led.get(name);
  };

  return { ledBy, lengths, total };
};
