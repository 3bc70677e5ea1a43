"use strict";

/* The timeline's filter. Without script the page's links lead to the same timelines as pages of their own; with it,
   boxes and a list stand in their place. Nothing of what is chosen is kept here. */
(() => {
  const filter = document.querySelector("[data-filter]");
  if (!filter) return;
  const boxes = [...filter.querySelectorAll("input")];
  const area = filter.querySelector("select");
  const status = document.querySelector("[data-shown]");
  const years = [...document.querySelectorAll(".year")];
  const moments = [...document.querySelectorAll(".moment")];

  const isWanted = ({ dataset }) =>
    boxes.some((box) => box.checked && box.value === dataset.type)
    && (!dataset.area || !area || !area.value || area.value === dataset.area);

  /* A year with nothing to show goes, and so does every link to it. */
  const fit = (year) => {
    year.hidden = !year.querySelector(".moment:not([hidden])");
    for (const link of document.querySelectorAll(`a[href="#${year.querySelector("h2").id}"]`)) {
      (link.closest("li") || link).hidden = year.hidden;
    }
  };

  const update = () => {
    moments.forEach((moment) => { moment.hidden = !isWanted(moment); });
    years.forEach(fit);
    const shown = moments.filter((moment) => !moment.hidden).length;
    status.textContent = status.dataset.shown.replace("{shown}", shown).replace("{all}", moments.length);
  };

  const showAll = () => {
    boxes.forEach((box) => { box.checked = true; });
    if (area) area.value = "";
    update();
  };

  filter.addEventListener("change", update);
  filter.querySelector("button").addEventListener("click", showAll);

  /* Whoever follows a link to an event is shown it, whatever was chosen before. */
  const reveal = () => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    showAll();
    target.scrollIntoView();
  };
  window.addEventListener("hashchange", reveal);

  /* A browser that comes back to the page may have set the boxes as they were: then that is what is shown. */
  window.addEventListener("pageshow", () => {
    update();
    reveal();
  });

  document.querySelector("[data-without-script]").hidden = true;
  filter.hidden = false;
  update();
})();
