/* Which pages answer, the best first. */

const makeRank = (index) => {
  const { core } = index;
  const alarms = new Set(core.alarms);
  const dangers = index.phrases.filter(({ topic }, at) => (
    topic >= 0 && core.topics[topic][0] && index.phrases[at - 1]?.topic !== topic));

  const rarityOf = (terms) => terms.reduce((sum, term) => sum + index.rarity(term), 0) / terms.length;

  /* How telling a slot is: as rare as the words that were typed, or else as what they may stand for. */
  const weightOf = (slot) => {
    const known = slot.filter(({ terms }) => terms.every((term) => index.term(term) || index.phrasesWith.has(term)));
    if (!known.length) return 0;
    if (known[0] === slot[0]) return rarityOf(known[0].terms) * known[0].terms.length;
    return Math.max(...known.map(({ terms, weight }) => weight * rarityOf(terms)));
  };

  /* What each page has of one alternative: of a name of several words, pages that have all of them. */
  const pagesWith = (terms) => {
    const [found, ...others] = terms.map((name) => {
      const term = index.term(name);
      return new Map(term ? term.pages.map((page, at) => [page, term.levels[at]]) : []);
    });
    for (const other of others) {
      for (const [page, level] of found) {
        if (other.has(page)) found.set(page, level + other.get(page));
        else found.delete(page);
      }
    }
    if (others.length) for (const [page, level] of found) found.set(page, level / terms.length);
    return found;
  };

  const scoreWords = (slots, weights, scores) => {
    const covered = new Map();
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    slots.forEach((slot, number) => {
      const best = new Map();
      for (const { terms, weight } of slot) {
        const most = weight * (terms === slot[0].terms ? weights[number] : Math.min(rarityOf(terms), weights[number]));
        for (const [page, level] of pagesWith(terms)) best.set(page, Math.max(best.get(page) ?? 0, level * most));
      }
      for (const [page, score] of best) {
        scores.set(page, (scores.get(page) ?? 0) + score / all);
        covered.set(page, (covered.get(page) ?? 0) + weights[number] / all);
      }
    });
    for (const [page, share] of covered) scores.set(page, scores.get(page) * (0.3 + 0.7 * share));
  };

  /* How far a whole phrase and what was typed are the same: 1 if each has all of the other. */
  const likePhrases = (slots, weights) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const common = new Map();
    slots.forEach((slot, number) => {
      const best = new Map();
      for (const { terms, weight } of slot) {
        const rarity = rarityOf(terms) * terms.length;
        for (const phrase of index.phrasesWith.get(terms[0]) ?? []) {
          if (weight > (best.get(phrase)?.weight ?? 0) && terms.every((term) => index.phrases[phrase].terms.includes(term))) {
            best.set(phrase, { weight, rarity });
          }
        }
      }
      for (const [phrase, { weight, rarity }] of best) {
        const [asked, own] = common.get(phrase) ?? [0, 0];
        common.set(phrase, [asked + weight * weights[number], own + weight * rarity]);
      }
    });
    return [...common].map(([number, [asked, shared]]) => {
      const phrase = index.phrases[number];
      const own = phrase.terms.reduce((sum, term) => sum + index.rarity(term), 0) || 1;
      return { phrase, like: Math.sqrt(Math.min(1, asked / all) * Math.min(1, shared / own)) };
    });
  };

  /* A page is known by its likest phrase; others that are like it too make it surer. */
  const scorePhrases = (likes, scores) => {
    const byPage = new Map();
    for (const { phrase, like } of likes) {
      for (const [page, weight] of phrase.pages) {
        if (!byPage.has(page)) byPage.set(page, []);
        byPage.get(page).push(weight * like ** 1.7);
      }
    }
    for (const [page, found] of byPage) {
      found.sort((one, other) => other - one);
      const sum = found[0] + 0.1 * ((found[1] ?? 0) + (found[2] ?? 0));
      scores.set(page, (scores.get(page) ?? 0) + 1.7 * sum / Math.sqrt(index.run(page).prior));
    }
  };

  /* What was asked: the likest topic, and the likest of those that the first result answers. */
  const topicsOf = (likes, first) => {
    const asked = likes.filter(({ phrase, like }) => phrase.topic >= 0 && like > 0.55);
    const likest = (some) => some.reduce((best, each) => (each.like > (best?.like ?? 0) ? each : best), null)?.phrase.topic;
    return [likest(asked), likest(asked.filter(({ phrase }) => phrase.pages.some(([page]) => page === first)))];
  };

  /* Whoever names one area wants its pages. */
  const areas = new Map();
  for (const run of index.runs) {
    for (const word of run.area ? index.words.wordsOf(run.area) : []) {
      const term = index.words.termOf(word);
      areas.set(term, areas.has(term) && areas.get(term) !== run.area ? "" : run.area);
    }
  }
  const areaOf = (slots) => {
    const named = slots.flat().filter(({ weight }) => weight >= 0.7).map(({ terms }) => areas.get(terms[0])).filter(Boolean);
    return named.every((area) => area === named[0]) ? named[0] : null;
  };
  const nearness = (area, run) => (!area || run.area === area ? 1 : 0.5);

  /* Whoever names a year wants what was in force then, over or not. */
  const pagesOfYears = (slots) => new Set(slots.flat().filter(({ terms }) => /^(19|20)\d\d$/.test(terms[0])).flatMap(({ terms }) => {
    const year = index.term(terms[0]);
    return year ? year.pages.filter((_, at) => year.levels[at] > 0.35) : [];
  }));

  const rank = (slots) => {
    const weights = slots.map(weightOf);
    const scores = new Map();
    scoreWords(slots, weights, scores);
    const likes = likePhrases(slots, weights);
    const isAlarm = slots.some((slot) => slot.some(({ terms, weight }) => weight >= 0.7 && alarms.has(terms[0])));
    if (isAlarm) likes.push(...dangers.map((phrase) => ({ phrase, like: 0.8 })));
    scorePhrases(likes, scores);
    const area = areaOf(slots);
    const named = pagesOfYears(slots);
    for (const [page, score] of scores) {
      const run = index.run(page);
      scores.set(page, score * run.prior * nearness(area, run) * (named.has(page) && run.status ? 2 : 1));
    }
    const pages = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    const isSure = likes.some(({ like }) => like > 0.7);
    const [topic, answered] = topicsOf(likes, pages[0]?.[0]);
    return { pages, topic, answered, isAlarm, isSure };
  };

  return rank;
};
