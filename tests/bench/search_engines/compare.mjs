// The engines that npm has, on the same pages and the same judged queries: `make bench-search` says how.
//   node compare.mjs documents.json
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import lunr from "lunr";
import FlexSearch from "flexsearch";
import { create, insertMultiple, save, search } from "@orama/orama";

const { documents, queries } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const weights = { title: 8, asked: 6, headings: 3, text: 1 };
const packed = (content) => gzipSync(typeof content === "string" ? content : JSON.stringify(content)).length;

const engines = {
  async lunr(fields) {
    const index = lunr(function build() {
      this.ref("id");
      fields.forEach((field) => this.field(field, { boost: weights[field] }));
      documents.forEach((each) => this.add(each));
    });
    const find = (text) => index.query((query) => {
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
        query.term(lunr.tokenizer(word), { boost: 10 });
        query.term(word, { boost: 4, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        if (word.length > 3) query.term(word, { editDistance: 1, usePipeline: false });
      }
    }).map((hit) => hit.ref);
    return { find, bytes: packed(documents.map((each) => Object.fromEntries(["id", ...fields].map((field) => [field, each[field]])))) };
  },
  async minisearch(fields) {
    const index = new MiniSearch({ fields, storeFields: ["title"] });
    index.addAll(documents);
    const options = { boost: weights, prefix: (term, at, all) => at === all.length - 1, fuzzy: 0.2, combineWith: "OR" };
    return { find: (text) => index.search(text, options).map((hit) => hit.id), bytes: packed(index) };
  },
  async orama(fields) {
    const index = create({
      schema: Object.fromEntries(["id", ...fields].map((field) => [field, "string"])),
      components: { tokenizer: { stemming: true, language: "english" } },
    });
    await insertMultiple(index, documents);
    const options = { properties: fields, boost: weights, tolerance: 1, threshold: 1, limit: 5 };
    return { find: async (term) => (await search(index, { term, ...options })).hits.map((hit) => hit.document.id), bytes: packed(save(index)) };
  },
  async flexsearch(fields) {
    const { Document, Charset } = FlexSearch;
    const index = new Document({ document: { id: "id", index: fields.map((field) => ({ field, tokenize: "forward", encoder: Charset.LatinAdvanced })) } });
    documents.forEach((each) => index.add(each));
    const find = (text) => {
      const scores = new Map();
      for (const { field, result } of index.search(text, { suggest: true, limit: 20 })) {
        result.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + weights[field] / (place + 1)));
      }
      return [...scores].sort((one, other) => other[1] - one[1]).map(([id]) => id);
    };
    let exported = "";
    index.export((key, data) => { exported += key + data; });
    return { find, bytes: packed(exported) };
  },
};

const judge = async (find, half) => {
  const counts = { all: 0, first: 0, three: 0 };
  for (const { asks, answers } of Object.values(queries[half]).flat()) {
    const place = (await find(asks)).slice(0, 10).findIndex((each) => answers.includes(each));
    counts.all += 1;
    counts.first += place === 0;
    counts.three += place >= 0 && place < 3;
  }
  return `${Math.round((100 * counts.first) / counts.all)} / ${Math.round((100 * counts.three) / counts.all)}`;
};

console.log("| Engine | Pages alone: held out | tuned | With what people ask: held out | tuned | Index, packed |\n|---|---|---|---|---|---|");
for (const [name, make] of Object.entries(engines)) {
  const cells = [];
  let bytes = 0;
  for (const fields of [["title", "headings", "text"], ["title", "asked", "headings", "text"]]) {
    const engine = await make(fields);
    cells.push(await judge(engine.find, "held_out"), await judge(engine.find, "tuned"));
    bytes = engine.bytes;
  }
  console.log(`| ${name} | ${cells.join(" | ")} | ${Math.round(bytes / 1000)} KB |`);
}
