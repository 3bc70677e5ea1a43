/* What was typed, as slots: each is one word or name, with everything that may stand for it on a page. */

const makeQuery = (index) => {
  const { words, spellings, synonyms } = index;
  const longestName = Math.max(1, ...[...synonyms.keys()].map((said) => said.split(" ").length));

  /* Restricted Damerau-Levenshtein: an insertion, a deletion, a change or a swap of neighbours is one error. */
  const errors = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let row = 1; row <= one.length; row += 1) {
      const now = [row];
      let least = row;
      for (let at = 1; at <= other.length; at += 1) {
        const same = one[row - 1] === other[at - 1];
        now[at] = Math.min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (same ? 0 : 1));
        if (at > 1 && row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
          now[at] = Math.min(now[at], before[at - 2] + 1);
        }
        least = Math.min(least, now[at]);
      }
      if (least > most) return most + 1;
      [before, last] = [last, now];
    }
    return last[other.length];
  };

  const mostErrors = (word) => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  /* A long word that goes wrong at its end is known by its beginning. */
  const begunAlike = (word) => {
    let best = { length: 5 };
    for (const form of index.begunWith(word.slice(0, 2))) {
      const term = spellings.get(form);
      let length = 0;
      while (length < form.length && form[length] === word[length]) length += 1;
      if (length > best.length || (length === best.length && best.term && index.size(term) > index.size(best.term))) best = { length, term };
    }
    return best.term ? [[best.term, 0.6]] : [];
  };

  /* The words that were probably meant: the fewest errors, then the same first letter, then the most used. */
  const meant = (word, isBegun) => {
    const most = mostErrors(word);
    if (!most) return [];
    const found = [];
    const forms = isBegun ? [...spellings.keys()] : Array.from({ length: 2 * most + 1 }, (_, at) => index.asLongAs(word.length - most + at)).flat();
    for (const form of forms) {
      if (form.length < 3) continue;
      const compared = isBegun ? form.slice(0, word.length) : form;
      const count = errors(word, compared, isBegun ? 1 : most);
      if (count > (isBegun ? 1 : most) || (count === 2 && form[0] !== word[0] && form.slice(-1) !== word.slice(-1))) continue;
      const cost = count + (form[0] === word[0] ? 0 : 0.4) + (form.length === word.length ? 0 : 0.1);
      found.push({ term: spellings.get(form), cost, size: index.size(spellings.get(form)) });
    }
    if (!found.length && word.length > 7) return begunAlike(word);
    found.sort((one, other) => one.cost - other.cost || other.size - one.size);
    const best = new Map();
    for (const { term, cost } of found) {
      if (cost < found[0].cost + 0.6 && !best.has(term) && best.size < 4) best.set(term, 0.95 - 0.2 * cost);
    }
    return [...best];
  };

  const begun = (word) => {
    const found = new Map();
    for (const form of index.begunWith(word.slice(0, 2))) {
      if (form.length > word.length && form.startsWith(word)) found.set(spellings.get(form), index.size(spellings.get(form)));
    }
    return [...found].sort((one, other) => other[1] - one[1]).slice(0, 8).map(([term]) => term);
  };

  const isKnown = (term) => index.term(term) !== null || synonyms.has(term);

  const split = (word) => {
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => spellings.has(part))) return parts.map((part) => spellings.get(part));
    }
    return null;
  };

  const add = (slot, terms, weight) => {
    const name = terms.join(" ");
    if (weight > (slot.get(name)?.weight ?? 0)) slot.set(name, { terms, weight });
    return slot;
  };

  const addMeaning = (slot, said, weight) => {
    for (const means of synonyms.get(said) ?? []) add(slot, means, weight * 0.85);
  };

  const slotOf = (word, isLast) => {
    const slot = new Map();
    const term = words.termOf(word);
    if (words.isLight(word)) return add(slot, [term], 1);
    const known = isKnown(term);
    add(slot, [term], 1);
    addMeaning(slot, term, 1);
    const completed = isLast && word.length > 1 ? begun(word) : [];
    completed.forEach((each) => add(slot, [each], known ? 0.35 : 0.8));
    if (!known) {
      completed.slice(0, 3).forEach((each) => addMeaning(slot, each, 0.7));
      const parts = completed.length ? null : split(word);
      if (parts) addMeaning(add(slot, parts, 0.95), parts.join(" "), 1);
      let near = completed.length || parts ? [] : meant(word, false);
      if (!near.length && isLast && !completed.length && !parts) near = meant(word, true);
      for (const [each, weight] of near) {
        add(slot, [each], weight);
        addMeaning(slot, each, weight);
      }
    }
    return slot;
  };

  /* A name of several words stands for what it means, and so does one that was written in two. */
  const nameAt = (typed, at) => {
    for (let length = Math.min(longestName, typed.length - at); length > 1; length -= 1) {
      const terms = typed.slice(at, at + length).map(words.termOf);
      if (!synonyms.has(terms.join(" "))) continue;
      const slot = new Map();
      add(slot, terms, 1);
      addMeaning(slot, terms.join(" "), 1.1);
      return { slot, length };
    }
    const joined = spellings.get(`${typed[at]}${typed[at + 1] ?? ""}`);
    if (!typed[at + 1] || !joined) return null;
    const slot = new Map();
    add(slot, [joined], 1);
    add(slot, typed.slice(at, at + 2).map(words.termOf), 0.9);
    addMeaning(slot, joined, 1);
    return { slot, length: 2 };
  };

  const telling = (text) => {
    const all = words.wordsOf(text);
    const some = all.filter((word) => !words.isStop(word));
    return some.length ? some : all;
  };

  const slotsOf = (text) => {
    const typed = telling(text);
    const isOpen = /[\p{L}\p{N}]$/u.test(text);
    const slots = [];
    for (let at = 0; at < typed.length;) {
      const name = nameAt(typed, at);
      slots.push([...(name ? name.slot : slotOf(typed[at], isOpen && at === typed.length - 1)).values()]);
      at += name ? name.length : 1;
    }
    return slots;
  };

  const shardsOf = (text) => [...new Set(telling(text).filter((word) => !words.isLight(word)).map((word) => index.shardOf(words.termOf(word))))];

  /* Several words of which half or more are neither known nor nearly so, as in another language: what is found is a guess. */
  const isUnknown = (text) => {
    const typed = telling(text);
    const isNear = (word) => meant(word, false).some(([, weight]) => weight > 0.7);
    const known = typed.filter((word) => words.isLight(word) || isKnown(words.termOf(word)) || isNear(word));
    return typed.length > 2 && 2 * known.length <= typed.length;
  };

  /* The digits of a telephone number in any form, or "" for anything else, such as a year or two. */
  const numberIn = (text) => {
    const plain = text.replace(/[().\-–\s]/g, "").replace(/^(?:(?:\+|00)44|44(?=0?\d{9}))0?/, "0");
    const found = /^[^\d]*(\d{3,})[^\d]*$/.exec(plain);
    return found && !/^(19\d\d|20[0-4]\d)((20)?\d\d)?$/.test(found[1]) ? found[1] : "";
  };

  return { slotsOf, shardsOf, isUnknown, numberIn, errors };
};
