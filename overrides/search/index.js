/* The index as it was packed by hooks/publishing/exports/search/: the core, and the shards that have been fetched. */

const makeIndex = (core) => {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_0123456789";
  const value = Object.fromEntries([...digits].map((digit, place) => [digit, place]));
  const words = makeWords(core.rules);
  const terms = new Map();
  const spellings = new Map();
  const begins = new Map();
  const lengths = new Map();
  const loaded = new Set();

  const numbers = (text) => {
    const found = [];
    for (let at = 0; at < text.length;) {
      const first = value[text[at++]];
      if (first < 48) found.push(first);
      else if (first < 60) found.push(48 + (first - 48) * 64 + value[text[at++]]);
      else found.push(816 + (first - 60) * 4096 + value[text[at++]] * 64 + value[text[at++]]);
    }
    return found;
  };

  const readPostings = (term) => {
    while (term.packed.length) {
      const read = numbers(term.packed.pop());
      for (let at = 0, page = -1; at < read.length; at += 2) {
        page += read[at] + 1;
        term.pages.push(page);
        term.levels.push(read[at + 1] / 15);
      }
    }
    return term;
  };

  const put = (groups, key, form) => (groups.has(key) ? groups.get(key).push(form) : groups.set(key, [form]));
  const spell = (form, stem) => {
    if (!spellings.has(form)) {
      put(begins, form.slice(0, 2), form);
      put(lengths, form.length, form);
    }
    spellings.set(form, stem);
  };

  const addTerm = (stem, rarity, forms, packed) => {
    if (!terms.has(stem)) terms.set(stem, { name: stem, rarity: value[rarity] / 3, pages: [], levels: [], packed: [], size: 0 });
    const term = terms.get(stem);
    if (packed) term.packed.push(packed);
    term.size += packed.length;
    for (const form of forms) spell(form, stem);
  };

  const runs = core.runs.flatMap(([count, area, kind, status, readers, prior]) => {
    const run = { area, kind, status, readers, prior: prior / 100 };
    return Array.from({ length: count }, () => run);
  });

  /* A word, told by how it differs from another. */
  const differs = (from, told) => from.slice(0, value[told[0]]) + told.slice(1);

  const [told, rarities, packed] = core.words.map((column) => column.split("."));
  const formsOf = new Map();
  told.reduce((last, each) => {
    const form = differs(last, each);
    put(formsOf, words.termOf(form), form);
    return form;
  }, "");
  const stems = [...formsOf.keys()].sort();
  stems.forEach((stem, at) => addTerm(stem, rarities[at], formsOf.get(stem), packed[at]));

  const coded = [...stems, ...core.beside];
  const codes = new RegExp(coded.length > 4096 ? "..." : "..", "g");
  const termAt = (code) => coded[[...code].reduce((place, digit) => place * 64 + value[digit], 0)];

  const phrases = core.phrases.flatMap(([owner, lines]) => {
    const [topic, ...read] = numbers(owner);
    const pages = [];
    for (let at = 0; at < read.length; at += 2) pages.push([read[at], read[at + 1] / 10]);
    let terms = [];
    return lines.split(",").map((line) => {
      terms = [...terms.slice(0, value[line[0]]), ...line.slice(1).match(codes).map(termAt)];
      return { topic: topic - 1, pages, terms };
    });
  });
  const phrasesWith = new Map();
  phrases.forEach((phrase, number) => {
    for (const term of phrase.terms) {
      if (!phrasesWith.has(term)) phrasesWith.set(term, []);
      phrasesWith.get(term).push(number);
    }
  });

  const synonyms = new Map(core.synonyms.flatMap(([meant, said]) => {
    const means = meant.split(",").map((each) => each.split(" "));
    return said.split(",").map((each) => [each, means]);
  }));

  const shardOf = (term) => Math.max(0, core.shards.filter((start) => start <= term).length - 1);

  /* How telling a word is: the rarer in pages and in what is asked. A shard may still say how rare it is in pages. */
  const lights = new Set(core.rules.lightWords.map(words.termOf));
  const rareAsked = (count) => 0.75 * Math.log(1 + phrases.length / (count + 1));
  const asked = new Map([...phrasesWith].map(([term, found]) => [term, rareAsked(found.length)]));
  const neverAsked = rareAsked(0);
  const led = makeLed(phrases, phrasesWith);
  const focused = new Map();
  const focus = (term) => {
    if (!focused.has(term)) focused.set(term, 1 + 0.15 * led.ledBy([term]).focus);
    return focused.get(term);
  };
  const rarity = (term) => focus(term) * ((lights.has(term) ? 0.5 : terms.get(term)?.rarity ?? 5) + (asked.get(term) ?? neverAsked)) / 2;

  return {
    core,
    words,
    spellings,
    begunWith: (two) => begins.get(two) ?? [],
    asLongAs: (length) => lengths.get(length) ?? [],
    synonyms,
    phrases,
    phrasesWith,
    led,
    numbers,
    isLight: (term) => lights.has(term),
    runs: [...new Set(runs)],
    run: (page) => runs[page],
    term: (name) => (terms.has(name) ? readPostings(terms.get(name)) : null),
    size: (name) => terms.get(name)?.size ?? 0,
    rarityOf: (all) => all.reduce((sum, term) => sum + rarity(term), 0) / all.length,
    shardOf,
    lacks: (shard) => core.shards.length > 0 && !loaded.has(shard),
    addShard: (shard, lines) => {
      if (loaded.has(shard) || !lines.length) return; // one that didn't come is still lacking
      loaded.add(shard);
      for (const [stem, rarity, forms, packed] of lines.map((line) => line.split(" "))) {
        addTerm(stem, rarity, forms ? forms.split(",").map((form) => differs(stem, form)) : [], packed);
      }
    },
  };
};
