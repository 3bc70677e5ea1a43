"use strict";

/* The search, before anybody searches: what it needs is fetched, all at once, when somebody comes to the box. Its engine is
   written for browsers of 2020 and later: whoever has an older one keeps the link to all topics. */
(() => {
  const box = document.querySelector("[data-search]");
  if (!box || !box.replaceChildren) return;

  const words = box.querySelector("[role=combobox]");
  const status = box.querySelector("[role=status]");
  let coming = null;

  document.querySelector(".search__without-script").hidden = true;
  box.hidden = false;

  const get = async (address) => {
    const answer = await fetch(address, { credentials: "omit" });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };

  const add = (tag, given) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), given);
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

  const come = () => {
    coming = coming || Promise.all([
      get(box.dataset.core),
      add("script", { src: box.dataset.engine }),
      add("link", { rel: "stylesheet", href: box.dataset.style }),
    ]).then(([core]) => {
      status.textContent = "";
      window.hubSearch(box, core, get);
      words.onfocus = words.oninput = null;
    }).catch(() => {
      coming = null;
      status.textContent = words.value ? box.dataset.failed : "";
    });
  };

  const wait = () => {
    come();
    setTimeout(() => { if (coming && words.oninput && words.value) status.textContent = box.dataset.loading; }, 400);
  };

  words.onfocus = words.oninput = wait;
  /* Who comes back to the page doesn't find what was typed, whether it could be searched for or not. */
  window.addEventListener("pagehide", () => { words.value = status.textContent = ""; });
  if (document.activeElement === words) wait();
})();
