"use strict";

/* The headings of the plan's table sort it. Without script, pages of their own give the other orders. The build has worked
   out where each action stands in each column. */
(() => {
  const table = document.querySelector(".plan-table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const headings = [...table.querySelectorAll("[data-column]")];

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
  headings[0].setAttribute("aria-sort", "ascending");
})();
