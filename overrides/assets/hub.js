"use strict";

/* Menus: folded on a phone, always open on a wide screen, where the button that folds them isn't shown. */
(() => {
  const folds = document.querySelectorAll("details[data-fold]");
  const wide = window.matchMedia("(min-width: 62rem)");
  const fit = () => folds.forEach((fold) => { fold.open = wide.matches; });
  fit();
  wide.onchange = fit;

  const menu = document.querySelector(".menu details");
  if (!menu) return;
  const close = () => { if (!wide.matches) menu.open = false; };
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || wide.matches) return;
    close();
    menu.querySelector("summary").focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) close();
  });
})();

/* On paper, what is folded stands open. */
(() => {
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    opened.forEach((each) => { each.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((each) => { each.open = false; }));
})();

/* Glosses: the style sheet opens them on hover and focus. Here: Escape closes, and a finger's first tap
   opens the gloss where its second follows the link. */
(() => {
  let lastPointer = "";
  const closeTapped = (except) => document.querySelectorAll(".term.is-open").forEach((term) => {
    if (term !== except) term.classList.remove("is-open");
  });

  document.addEventListener("pointerdown", (event) => {
    lastPointer = event.pointerType;
    closeTapped(event.target.closest(".term"));
  });

  document.addEventListener("keydown", (event) => {
    lastPointer = "";
    if (event.key !== "Escape") return;
    document.querySelectorAll(".term:hover, .term:focus-within, .term.is-open").forEach((term) => {
      term.classList.remove("is-open");
      term.classList.add("is-dismissed");
    });
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".term > a");
    if (!link || lastPointer !== "touch") return;
    const term = link.parentElement;
    if (term.classList.contains("is-open")) return;
    event.preventDefault();
    term.classList.remove("is-dismissed");
    term.classList.add("is-open");
  });

  for (const leaving of ["focusout", "pointerout"]) {
    document.addEventListener(leaving, (event) => {
      const term = event.target.closest(".term.is-dismissed");
      if (term && !term.contains(event.relatedTarget)) term.classList.remove("is-dismissed");
    });
  }
})();
