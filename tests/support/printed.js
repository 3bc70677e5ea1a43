/* What is wrong with a page on paper. */
() => {
  const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)];
  return [
    ...all("nav, [role=search], button:not(.plan-table__sort), select, input, [role=tooltip], .skip, .exit")
      .filter(shown)
      .map((each) => `shows ${each.outerHTML.slice(0, 60)}`),
    ...all("main details > :not(summary)")
      .filter((each) => !shown(each) && !each.closest("[hidden], nav, .filter, .asset__others"))
      .map((each) => `hides ${each.outerHTML.slice(0, 60)}`),
    ...all("main table").filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((each) => `cuts the table ${each.outerHTML.slice(0, 60)}`),
    ...(document.querySelector(".demo")?.checkVisibility() ? [] : ["doesn't say that it is a demonstration"]),
    ...(document.querySelector("h1")?.checkVisibility() ? [] : ["has no title"]),
  ];
}
