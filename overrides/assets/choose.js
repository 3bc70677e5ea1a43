"use strict";

/* Lists by which what stands on a page is chosen: what fits each of them stays, and how much that is is said. Links that
   lead there without script make room. Nothing of what is chosen is kept here. */
(() => {
  const chooser = document.querySelector("[data-choose]");
  if (!chooser) return;
  const lists = [...chooser.querySelectorAll("select")];
  const items = [...document.querySelectorAll(chooser.dataset.choose)];
  const status = document.querySelector("[data-shown]");

  const fits = ({ dataset }) => lists.every(({ value, dataset: { by } }) =>
    !value || dataset[by].split(" ").includes(value));

  const show = () => {
    items.forEach((item) => { item.hidden = !fits(item); });
    const shown = items.filter((item) => !item.hidden).length;
    status.textContent = (shown ? status.dataset.shown : status.dataset.none || status.dataset.shown)
      .replace("{shown}", shown).replace("{all}", items.length);
  };

  chooser.addEventListener("change", show);
  chooser.querySelector("button").addEventListener("click", () => {
    lists.forEach((list) => { list.value = ""; });
    show();
  });

  /* A browser that comes back to the page may have set the lists as they were: then that is what is shown. */
  window.addEventListener("pageshow", show);

  document.querySelectorAll("[data-without-script]").forEach((links) => { links.hidden = true; });
  chooser.hidden = false;
  show();
})();
