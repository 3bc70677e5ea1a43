"use strict";

/* The plan's table: a filter by status and owner, and headings that sort. Without script, pages of their own give
   the other orders. The build has worked out where each action stands in each column. */
(() => {
  const filter = document.querySelector("[data-plan]");
  if (!filter) return;
  const table = document.querySelector(".plan-table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const headings = [...table.querySelectorAll("[data-column]")];
  const choices = [...filter.querySelectorAll("select")];
  const status = filter.querySelector("[role=status]");

  const show = () => {
    for (const row of rows) {
      row.hidden = !choices.every(({ value, dataset }) => !value || row.dataset[dataset.by] === value);
    }
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = status.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length);
  };

  const rank = (row, column) => Number(row.getAttribute(`data-rank-${column}`));

  const sort = (heading) => {
    const { column } = heading.dataset;
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of headings) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    rows.sort((one, other) => (rank(one, column) - rank(other, column)) * (down ? -1 : 1)
      || rank(one, "number") - rank(other, "number"));
    body.append(...rows);
  };

  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plan-table__sort";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  }

  filter.addEventListener("change", show);
  filter.querySelector("button").addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    show();
  });

  headings[0].setAttribute("aria-sort", "ascending");
  filter.hidden = false;
  /* A browser that comes back to the page may have set the lists as they were: then that is what is shown. */
  window.addEventListener("pageshow", show);
})();
