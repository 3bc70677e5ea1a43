/* Text to terms, by the rules that the index carries: what hooks/publishing/model/search_words.py does at the build. */

const makeWords = ({ spellings, stopWords, lightWords }) => {
  const rules = spellings.map(([old, now]) => [new RegExp(old, "g"), now]);
  const stops = new Set(stopWords);
  const lights = new Set(lightWords);
  const known = new Map();

  const spelt = (word) => rules.reduce((text, [old, now]) => text.replace(old, now), word);

  const wordsOf = (text) => {
    const plain = text.replaceAll("&", " and ").normalize("NFKD").toLowerCase().replace(/['’‘`]/g, "").replace(/\p{M}/gu, "");
    const joined = plain.replace(/\be-(?=[a-z]{3})/g, "e")
      .replace(/(^|[^a-z0-9])([a-z](?:[. ][a-z](?![a-z0-9]))+)/g, (_, before, letters) => before + letters.replace(/[. ]/g, ""));
    return (joined.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length < 25).map(spelt);
  };

  const termOf = (word) => {
    if (!known.has(word)) known.set(word, stemEnglish(word).replace(/([b-df-hj-np-tv-z])\1/g, "$1"));
    return known.get(word);
  };

  return { wordsOf, termOf, isStop: (word) => stops.has(word), isLight: (word) => lights.has(word) };
};
