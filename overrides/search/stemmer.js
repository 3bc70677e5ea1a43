/* The Snowball stemmer for English (https://snowballstem.org), as the build runs it too: tests/browser/test_search_words.py
   runs the same words through both. */

const stemEnglish = (() => {
  const afterVowel = /^.*?[aeiouy][^aeiouy]/;
  const special = /^(arsen|commun|emerg|gener|inter|later|organ|past|univers)/;
  const exceptions = new Map(Object.entries({
    andes: "andes", atlas: "atlas", bias: "bias", cosmos: "cosmos", early: "earli", gently: "gentl", howe: "howe",
    idly: "idl", news: "news", only: "onli", singly: "singl", skies: "sky", skis: "ski", sky: "sky", ugly: "ugli",
  }));
  const second = {
    ational: "ate", tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize",
    ization: "ize", ation: "ate", ator: "ate", alism: "al", aliti: "al", alli: "al", fulness: "ful", ousli: "ous",
    ousness: "ous", iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble", fulli: "ful", lessli: "less", ogist: "og",
  };
  const third = {
    ational: "ate", tional: "tion", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "",
  };
  const secondEnds = [...Object.keys(second), "ogi", "li"].sort((one, other) => other.length - one.length);
  const thirdEnds = [...Object.keys(third), "ative"].sort((one, other) => other.length - one.length);
  const fourthEnds = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al",
    "er", "ic",
  ];
  const isShort = (text) => /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(text);
  const regionAfter = (text, from) => {
    const found = afterVowel.exec(text.slice(from));
    return found ? from + found[0].length : text.length;
  };
  const ending = (word, ends) => ends.find((each) => word.endsWith(each));

  const withoutPlural = (word) => {
    if (word.endsWith("sses")) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
    if (/(us|ss)$/.test(word) || !word.endsWith("s")) return word;
    return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
  };

  const withoutTense = (word, first) => {
    const end = ending(word, ["eedly", "ingly", "edly", "eed", "ing", "ed"]);
    if (!end) return word;
    const start = word.slice(0, -end.length);
    if (end.startsWith("eed")) {
      return start.length >= first && !/^(succ|proc|exc)$/.test(start) ? `${start}ee` : word;
    }
    if (end === "ing") {
      if (/^[^aeiouy]y$/.test(start)) return `${start.slice(0, -1)}ie`;
      if (/^(even|cann|inn|earr|herr|out)$/.test(start)) return word;
    }
    if (!/[aeiouy]/.test(start)) return word;
    if (/(at|bl|iz)$/.test(start)) return `${start}e`;
    if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(start)) return /^[aeo]..$/.test(start) ? start : start.slice(0, -1);
    return start.length === first && isShort(start) ? `${start}e` : start;
  };

  const replaced = (word, first, last, step) => {
    const [ends, table] = step === 2 ? [secondEnds, second] : [thirdEnds, third];
    const end = ending(word, ends);
    if (!end) return word;
    const start = word.slice(0, -end.length);
    if (start.length < first) return word;
    if (end === "ogi") return start.endsWith("l") ? `${start}og` : word;
    if (end === "li") return /[cdeghkmnrt]$/.test(start) ? start : word;
    if (end === "ative") return start.length >= last ? start : word;
    return start + table[end];
  };

  const withoutEnding = (word, last) => {
    const end = ending(word, fourthEnds);
    if (!end) return word;
    const start = word.slice(0, -end.length);
    if (start.length < last || (end === "ion" && !/[st]$/.test(start))) return word;
    return start;
  };

  const withoutLast = (word, first, last) => {
    const start = word.slice(0, -1);
    if (word.endsWith("e")) return start.length >= last || (start.length >= first && !isShort(start)) ? start : word;
    return word.endsWith("ll") && start.length >= last ? start : word;
  };

  return (text) => {
    if (exceptions.has(text)) return exceptions.get(text);
    if (text.length < 3) return text;
    let word = text.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const begun = special.exec(word);
    const first = begun ? begun[0].length : regionAfter(word, 0);
    const last = regionAfter(word, first);
    word = withoutTense(withoutPlural(word), first);
    word = word.replace(/^(.+[^aeiouy])[yY]$/, "$1i");
    word = replaced(replaced(word, first, last, 2), first, last, 3);
    word = withoutLast(withoutEnding(word, last), first, last);
    return word.replaceAll("Y", "y");
  };
})();
