"use strict";

/* Finds messages. Without script, links lead to lists by audience, channel and campaign; with it, three choices stand in
   their place. Nothing of what is chosen is kept here. */
(() => {
  const finder = document.querySelector("[data-finder]");
  if (!finder) return;
  const choices = [...finder.querySelectorAll("select")];
  const messages = [...document.querySelectorAll(".messages__one")];
  const status = document.querySelector("[data-shown]");

  const fits = ({ dataset }) => choices.every(({ value, dataset: { by } }) =>
    !value || dataset[by].split(" ").includes(value));

  const update = () => {
    messages.forEach((message) => { message.hidden = !fits(message); });
    const shown = messages.filter((message) => !message.hidden).length;
    status.textContent = (shown ? status.dataset.shown : status.dataset.none)
      .replace("{shown}", shown).replace("{all}", messages.length);
  };

  finder.addEventListener("change", update);
  finder.querySelector("button").addEventListener("click", () => {
    choices.forEach((choice) => { choice.value = ""; });
    update();
  });

  /* A browser that comes back to the page may have set the choices as they were: then that is what is shown. */
  window.addEventListener("pageshow", update);

  document.querySelector(".views").hidden = true;
  finder.hidden = false;
  update();
})();
