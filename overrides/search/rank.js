/* Which pages answer, the best first. */

const makeRank = (index) => {
  const { core, rarityOf } = index;
  const { likePhrases, scorePhrases, topicsOf, dangers } = makeAsked(index);
  const { scoreVotes, pointed, likelihoods } = makeVotes(index);
  const alarms = new Set(core.alarms);

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

  /* Whoever names one area wants its pages. */
  const areas = new Map();
  for (const run of index.runs) {
    for (const word of run.area ? index.words.wordsOf(run.area) : []) {
      const term = index.words.termOf(word);
      areas.set(term, areas.has(term) && areas.get(term) !== run.area ? "" : run.area);
    }
  }
  const isSaid = (slot, names) => slot.some(({ terms, weight }) => weight >= 0.7 && names.has(terms[0]));
  const areaOf = (slots) => {
    const named = slots.flat().filter(({ weight }) => weight >= 0.7).map(({ terms }) => areas.get(terms[0])).filter(Boolean);
    return named.every((area) => area === named[0]) ? named[0] : null;
  };
  const nearness = (area, run) => (!area || run.area === area ? 1 : 0.5);

  /* Whoever names a year wants what was in force then, over or not. */
  const yearsIn = (slots) => slots.flat().map(({ terms }) => terms[0]).filter((term) => /^(19|20)\d\d$/.test(term));
  const pagesOf = (years) => new Set(years.flatMap((name) => {
    const year = index.term(name);
    return year ? year.pages.filter((_, at) => year.levels[at] > 0.35) : [];
  }));

  /* The less the likest question is like what was typed, the more it counts where its words lead, all taken together. */
  const likelihoodBeside = (likes, slots) => {
    const likest = likes.reduce((most, { like }) => Math.max(most, like), 0);
    const shares = likelihoods(slots);
    return (page) => ((shares.get(page) ?? 0) + 0.0001) ** (0.1 * Math.min(1, 2 - 2 * likest));
  };

  /* Pages for editors come after all others, unless one is asked for: by what is most like a question or a name, or by what
     is like enough and leads to the best page, where nothing else is asked in these very words. */
  const isForEditors = (page) => index.run(page).kind === core.editors;
  const inOrder = (scores, likes) => {
    const pages = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    const likest = likes.reduce((most, { like }) => Math.max(most, like), 0.6);
    const isTheirs = likes.some(({ phrase, like }) => like > 0.6 && phrase.pages.some(([page]) => (
      isForEditors(page) && (like === likest || (page === pages[0][0] && likest < 0.95)))));
    return isTheirs ? pages : [false, true].flatMap((isLast) => pages.filter(([page]) => isForEditors(page) === isLast));
  };

  const rankAll = (slots) => {
    const weights = slots.map(weightOf);
    const scores = new Map();
    scoreWords(slots, weights, scores);
    scoreVotes(slots, weights, scores);
    const likes = likePhrases(slots, weights);
    const isAlarm = slots.some((slot) => isSaid(slot, alarms));
    if (isAlarm) likes.push(...dangers.map((phrase) => ({ phrase, like: 0.8 })));
    scorePhrases(likes, scores);
    const area = areaOf(slots);
    const years = yearsIn(slots);
    const named = pagesOf(years);
    const likelihood = likelihoodBeside(likes, slots);
    const points = pointed(slots);
    for (const [page, score] of scores) {
      const run = index.run(page);
      scores.set(page, score * run.prior * nearness(area, run) * likelihood(page) * (points.get(page) ?? 1) * (named.has(page) && run.status ? 2 : 1));
    }
    const pages = inOrder(scores, likes);
    const isSure = !years.length && likes.some(({ like }) => like > 0.7);
    const [topic, answered] = topicsOf(likes, pages[0]?.[0]);
    return { pages, area, likes, topic, answered, isAlarm, isSure };
  };

  return makeLocal(index, { isSaid, pointed, isOfArea: (slot) => isSaid(slot, areas), rankAll });
};
