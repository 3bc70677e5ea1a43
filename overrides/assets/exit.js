"use strict";

/* "Exit this page": blanks the page at once and puts a harmless one in its place, so that Back doesn't return
   to it. Shift pressed three times does the same: each press within five seconds of the one before, and no other
   key between them, so that writing capitals never leaves. Escape isn't used: it stops pages from loading. */
(() => {
  const PRESSES = 3;
  const SECONDS = 5;

  const exit = document.querySelector("[data-exit]");
  if (!exit) return;
  const link = exit.querySelector("a");
  const status = exit.querySelector("[role=status]");
  let presses = 0;
  let alone = false;
  let timer;

  const leave = () => {
    const cover = document.createElement("p");
    cover.setAttribute("role", "alert");
    cover.className = "visually-hidden";
    cover.textContent = exit.dataset.leaving;
    document.title = exit.dataset.leaving;
    document.documentElement.classList.add("is-leaving");
    document.body.textContent = "";
    document.body.append(cover);
    window.location.replace(link.href);
  };

  const show = (words) => {
    status.textContent = words;
    exit.dataset.presses = String(presses);
  };

  const forget = (words) => {
    clearTimeout(timer);
    if (!presses) return;
    presses = 0;
    show(words);
  };

  const count = () => {
    presses += 1;
    clearTimeout(timer);
    if (presses === PRESSES) {
      leave();
      return;
    }
    show(presses === 1 ? exit.dataset.twoMore : exit.dataset.oneMore);
    timer = setTimeout(() => forget(exit.dataset.over), SECONDS * 1000);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift";
    if (!alone) forget("");
  });

  document.addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) count();
    alone = false;
  });

  /* A page brought back by the browser as it was left starts its count anew. */
  window.addEventListener("pageshow", () => forget(""));
})();
