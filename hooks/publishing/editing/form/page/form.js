// Starts Decap CMS with the hub's settings, reads and writes data files without losing what was written, and shows what the check says.
"use strict";

window.CMS_MANUAL_INIT = true;

// "2.10" stays text, as in the hub's own reader: only true, false and small whole numbers are more than text.
function schema() {
  const ofText = (tag, isIt, make, kind) =>
    new jsyaml.Type(`tag:yaml.org,2002:${tag}`, {
      kind: "scalar",
      resolve: (text) => text !== null && isIt.test(text),
      construct: make,
      predicate: (value) => typeof value === kind,
    });
  return jsyaml.FAILSAFE_SCHEMA.extend({
    implicit: [
      ofText("bool", /^(true|false)$/, (text) => text === "true", "boolean"),
      ofText("int", /^(0|[1-9][0-9]{0,8})$/, Number, "number"),
    ],
  });
}

// Without what was left empty. The sets of a file are kept: "[]" says that there are none.
function filled(value, kept, isTop) {
  if (Array.isArray(value)) return value.map((each) => filled(each, kept)).filter((each) => !isEmpty(each));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, each]) => [name, filled(each, kept)]);
  return Object.fromEntries(entries.filter(([name, each]) => !isEmpty(each) || (isTop && kept.includes(name))));
}

function isEmpty(value) {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? !value.trim() : typeof value === "object" && !Object.keys(value).length;
}

// Our own server marks in the first line which reading of a file it gave. The mark stays with what is written, and goes
// back with it, also from a draft that the browser kept: so the server sees whether somebody changed the file meanwhile.
const MARK = "# read: ";

function format(kept) {
  const read = schema();
  const written = { schema: jsyaml.CORE_SCHEMA, lineWidth: 116, noRefs: true, quotingType: '"' };
  return {
    fromFile: (text) => {
      const end = text.startsWith(MARK) ? text.indexOf("\n") + 1 : 0;
      const data = jsyaml.load(text.slice(end), { schema: read }) ?? {};
      return end ? { ...data, [MARK]: text.slice(0, end) } : data;
    },
    toFile: ({ [MARK]: mark = "", ...data }) => mark + jsyaml.dump(filled(data, kept, true), written),
  };
}

// Decap's own message goes after eight seconds, and can't hold a list.
function showProblems(problems) {
  const box = document.getElementById("problems");
  const items = problems.map((problem) => {
    const item = document.createElement("li");
    item.textContent = problem;
    return item;
  });
  box.querySelector("ul").replaceChildren(...items);
  box.hidden = !problems.length;
  if (problems.length) box.focus();
}

function watchAnswers() {
  const ask = window.fetch.bind(window);
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (answer.status === 422) showProblems((await answer.clone().json()).problems ?? []);
    else if (answer.ok && String(asked[1]?.body).includes('"action":"persistEntry"')) showProblems([]);
    return answer;
  };
}

// On this computer nothing is published by the form: it saves.
function sayWhatItDoes() {
  const words = CMS.getLocale("en");
  const toolbar = {
    publishing: "Saving…",
    publish: "Save",
    published: "Saved",
    publishNow: "Save now",
    publishAndCreateNew: "Save and begin another",
    publishAndDuplicate: "Save and copy",
  };
  CMS.registerLocale("en", {
    ...words,
    auth: { ...words.auth, login: "Open the form" },
    collection: {
      ...words.collection,
      collectionTop: { ...words.collection.collectionTop, newButton: "New %{collectionLabel}" },
    },
    editor: { ...words.editor, editorToolbar: { ...words.editor.editorToolbar, ...toolbar } },
    ui: { ...words.ui, toast: { ...words.ui.toast, onFailToPersist: "Not saved: %{details}" } },
  });
}

// Decap's small buttons are pictures without names, and where a record is written no part of the page is the main one.
const NAMELESS = {
  '[class*="TopBarButton"]:first-of-type': "Fold or unfold",
  '[class*="TopBarButton"]:last-of-type': "Remove",
  '[aria-roledescription="sortable"]': "Move: press the space bar, then the arrow keys",
};

function nameWhatHasNoName() {
  for (const [selector, name] of Object.entries(NAMELESS))
    document.querySelectorAll(`${selector}:not([aria-label])`).forEach((each) => each.setAttribute("aria-label", name));
  document.querySelector("body > canvas")?.setAttribute("aria-hidden", "true"); // its line of progress
  const root = document.getElementById("nc-root");
  if (root?.querySelector("main")) root.removeAttribute("role");
  else root?.setAttribute("role", "main");
}

document.addEventListener("DOMContentLoaded", async () => {
  new MutationObserver(nameWhatHasNoName).observe(document.body, { childList: true, subtree: true });
  document.querySelector("#problems button").addEventListener("click", () => showProblems([]));
  const { config, kept } = await (await fetch("settings.json")).json();
  if (config.backend.name === "proxy") {
    watchAnswers();
    sayWhatItDoes();
  }
  CMS.registerCustomFormat("hub", "yml", format(kept));
  CMS.init({ config: { ...config, load_config_file: false } });
});
