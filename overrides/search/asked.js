/* What is compared as a whole: names, and what people ask. */

const makeAsked = (index) => {
  const { core, rarityOf } = index;
  const dangers = index.phrases.filter(({ topic }, at) => (
    topic >= 0 && core.topics[topic][0] && index.phrases[at - 1]?.topic !== topic));

  /* What a word stands for has this weight (see query.js). A question is kept as what its words stand for. */
  const meant = 0.85;

  /* How far a whole phrase and what was typed are the same: 1 if each has all of the other, whatever its words stand for. A
     name may be asked for with little words around it. */
  const likePhrases = (slots, weights) => {
    const sum = (light) => weights.reduce((all, weight, at) => all + weight * (index.isLight(slots[at][0].terms[0]) ? light : 1), 0) || 1;
    const [all, telling] = [sum(1), sum(0.3)];
    const common = new Map();
    slots.forEach((slot, number) => {
      const best = new Map();
      for (const { terms, weight } of slot) {
        const rarity = rarityOf(terms) * terms.length;
        for (const phrase of index.phrasesWith.get(terms[0]) ?? []) {
          if (weight > (best.get(phrase)?.weight ?? 0) && terms.every((term, at) => !at || index.phrases[phrase].terms.includes(term))) {
            best.set(phrase, { weight, rarity, length: terms.length });
          }
        }
      }
      for (const [phrase, { weight, rarity, length }] of best) {
        const [asked, own, sure, said] = common.get(phrase) ?? [0, 0, 0, 0];
        common.set(phrase, [asked + weight * weights[number], own + weight * rarity, sure + (weight >= meant), said + length]);
      }
    });
    return [...common].map(([number, [asked, shared, sure, said]]) => {
      const phrase = index.phrases[number];
      if (sure === slots.length && said === phrase.terms.length) return { phrase, like: 1 };
      const own = rarityOf(phrase.terms) * phrase.terms.length || 1;
      return { phrase, like: Math.sqrt(Math.min(1, asked / (phrase.topic < 0 ? telling : all)) * Math.min(1, shared / own)) };
    });
  };

  /* A page is known by its likest phrase; the next two that are like it make it surer. */
  const scorePhrases = (likes, scores) => {
    const likest = new Map();
    for (const { phrase, like } of likes) {
      const strength = like ** 2.2;
      for (const [page, weight] of phrase.pages) {
        const found = likest.get(page);
        if (!found) likest.set(page, [weight * strength, 0, 0]);
        else if (weight * strength > found[2]) {
          found[2] = weight * strength;
          found.sort((one, other) => other - one);
        }
      }
    }
    for (const [page, [first, second, third]] of likest) {
      const sum = first + 0.2 * (second + third);
      scores.set(page, (scores.get(page) ?? 0) + 1.2 * sum / index.run(page).prior ** 0.75);
    }
  };

  /* What was asked: the likest topic, and the likest of those that the first result answers. */
  const topicsOf = (likes, first) => {
    const asked = likes.filter(({ phrase, like }) => phrase.topic >= 0 && like > 0.55);
    const likest = (some) => some.reduce((best, each) => (each.like > (best?.like ?? 0) ? each : best), null)?.phrase.topic;
    return [likest(asked), likest(asked.filter(({ phrase }) => phrase.pages.some(([page]) => page === first)))];
  };

  return { likePhrases, scorePhrases, topicsOf, dangers };
};
