/* What all words together say of which page is meant, by where the questions lead that have them. */

const makeVotes = ({ led, run }) => {
  /* A page is the likelier the more of what is asked with a word leads to it. */
  const scoreVotes = (slots, weights, scores) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    slots.forEach((slot, number) => {
      const best = new Map();
      for (const { terms, weight } of slot) {
        const { count, pages } = led.ledBy(terms);
        for (const [page, votes] of pages) best.set(page, Math.max(best.get(page) ?? 0, weight * (votes / (count + 8)) ** 0.8));
      }
      for (const [page, vote] of best) {
        scores.set(page, (scores.get(page) ?? 0) + 0.7 * vote * weights[number] / run(page).prior / all);
      }
    });
  };

  /* A word that leads to one page above all, as "patient" does, makes that page likelier than whatever else is said. */
  const pointed = (slots) => {
    const found = new Map();
    for (const slot of slots) {
      const leading = slot.filter(({ weight }) => weight >= 0.7).map(({ terms }) => led.ledBy(terms)).find(({ all }) => all > 3);
      for (const [page, votes] of leading?.pages ?? []) {
        const share = votes / (leading.all + 3);
        if (share > 0.3) found.set(page, (found.get(page) ?? 1) * (0.4 + 2 * share));
      }
    }
    return found;
  };

  /* The share of each page in all who would ask with these words: naive Bayes, each page as if it were asked with so many
     usual words more. */
  const usual = 30;
  const likelihoods = (slots) => {
    const logs = new Map([...led.lengths].map(([page, length]) => [page, Math.log(length)]));
    for (const slot of slots) {
      const best = new Map();
      for (const { terms, weight } of slot) {
        const { all, pages } = led.ledBy(terms);
        for (const [page, votes] of pages) {
          const often = (votes * led.total / all + usual) / (led.lengths.get(page) + usual);
          best.set(page, Math.max(best.get(page) ?? 0, often * weight));
        }
      }
      if (!best.size) continue;
      for (const [page, log] of logs) logs.set(page, log + Math.log(Math.max(best.get(page) ?? 0, usual / (led.lengths.get(page) + usual))));
    }
    const most = Math.max(...logs.values());
    const shares = new Map([...logs].map(([page, log]) => [page, Math.exp(log - most)]));
    const sum = [...shares.values()].reduce((one, other) => one + other, 0);
    for (const [page, share] of shares) shares.set(page, share / sum);
    return shares;
  };

  return { scoreVotes, pointed, likelihoods };
};
