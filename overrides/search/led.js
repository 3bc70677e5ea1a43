/* Where words lead: the pages to which the questions that have a word lead, and how often. */

const makeLed = (index) => {
  const led = new Map();
  const ledBy = (term) => {
    if (led.has(term)) return led.get(term);
    const phrases = index.phrasesWith.get(term) ?? [];
    const pages = new Map();
    let all = 0;
    for (const number of phrases) {
      for (const [page, weight] of index.phrases[number].pages) {
        pages.set(page, (pages.get(page) ?? 0) + shareOf(weight));
        all += shareOf(weight);
      }
    }
    led.set(term, { count: phrases.length, all, pages });
    return led.get(term);
  };
  const shareOf = (weight) => (weight === 1 ? 1 : 0.6);

  /* A page is the likelier the more of what is asked with a word leads to it. */
  const scoreVotes = (slots, weights, scores) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    slots.forEach((slot, number) => {
      const best = new Map();
      for (const { terms, weight } of slot) {
        for (const { count, pages } of terms.map(ledBy)) {
          for (const [page, votes] of pages) best.set(page, Math.max(best.get(page) ?? 0, weight * Math.sqrt(votes / (count + 8))));
        }
      }
      for (const [page, vote] of best) {
        scores.set(page, (scores.get(page) ?? 0) + 0.7 * vote * weights[number] / index.run(page).prior / all);
      }
    });
  };

  /* How many words are asked for each page, and for all. */
  const lengths = new Map();
  let total = 0;
  for (const { pages, terms } of index.phrases) {
    for (const [page, weight] of pages) {
      lengths.set(page, (lengths.get(page) ?? 0) + shareOf(weight) * terms.length);
      total += shareOf(weight) * terms.length;
    }
  }

  /* The share of each page in all who would ask with these words: naive Bayes, each page as if it were asked with so many
     usual words more. */
  const usual = 30;
  const likelihoods = (slots) => {
    const logs = new Map([...lengths].map(([page, length]) => [page, Math.log(length)]));
    for (const slot of slots) {
      const best = new Map();
      for (const { terms, weight } of slot) {
        for (const { all, pages } of terms.map(ledBy)) {
          for (const [page, votes] of pages) {
            const often = (votes * total / all + usual) / (lengths.get(page) + usual);
            best.set(page, Math.max(best.get(page) ?? 0, often * weight / terms.length));
          }
        }
      }
      if (!best.size) continue;
      for (const [page, log] of logs) logs.set(page, log + Math.log(Math.max(best.get(page) ?? 0, usual / (lengths.get(page) + usual))));
    }
    const most = Math.max(...logs.values());
    const shares = new Map([...logs].map(([page, log]) => [page, Math.exp(log - most)]));
    const sum = [...shares.values()].reduce((one, other) => one + other, 0);
    for (const [page, share] of shares) shares.set(page, share / sum);
    return shares;
  };

  return { scoreVotes, likelihoods };
};
