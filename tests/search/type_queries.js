/* Types each query into the box, as one paste, and gives the pages of its results, the best first. */
async (queries) => {
  const words = document.querySelector("[role=combobox]");
  const list = document.querySelector("[role=listbox]");
  const status = document.querySelector(".search [role=status]");
  const until = async (isSo) => {
    const end = performance.now() + 10_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`no answer to ${words.value}`);
      await new Promise((resolve) => { setTimeout(resolve, 2); });
    }
  };
  const type = (text) => {
    words.value = text;
    words.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("");
  await until(() => window.hubSearch && !status.textContent);
  /* The box waits for the next letter: nobody types here, and there are thousands of queries. */
  const later = window.setTimeout;
  window.setTimeout = (act) => later(act, 0);
  const found = [];
  for (const query of queries) {
    status.textContent = "";
    type(query);
    await until(() => status.querySelector("[aria-hidden]")); // the count that is seen: it is read out later
    found.push([...list.children].map((option) => new URL(option.href).pathname));
  }
  window.setTimeout = later;
  return found;
}
