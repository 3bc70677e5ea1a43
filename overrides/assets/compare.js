"use strict";

/* The choice of two strategies: leads to the page of the pair, and says in words why it can't. The links of all
   pairs stand, hidden, in the page. */
(() => {
  const chooser = document.querySelector("[data-chooser]");
  if (!chooser) return;
  const [first, second] = chooser.querySelectorAll("select");
  const says = chooser.querySelector("[role=status]");
  const pairs = [...chooser.querySelectorAll("a[data-two]")];

  const pairOf = (one, other) => pairs.find(({ dataset }) =>
    dataset.two === `${one} ${other}` || dataset.two === `${other} ${one}`);

  /* The second list offers what the first choice is compared with, and that choice itself: choosing it again is
     answered in words. */
  const offer = () => {
    for (const option of second.options) {
      const fits = !first.value || !option.value || option.value === first.value
        || Boolean(pairOf(first.value, option.value));
      option.hidden = !fits;
      option.disabled = !fits;
    }
    if (second.options[second.selectedIndex].disabled) second.value = "";
  };

  const complain = (words, select) => {
    says.textContent = words;
    select.setAttribute("aria-invalid", "true");
    select.focus();
  };

  const forget = () => {
    says.textContent = "";
    for (const select of [first, second]) select.removeAttribute("aria-invalid");
  };

  const go = () => {
    forget();
    if (!first.value || !second.value) {
      complain(chooser.dataset.missing, first.value ? second : first);
    } else if (first.value === second.value) {
      complain(chooser.dataset.same, second);
    } else {
      window.location.assign(pairOf(first.value, second.value).href);
    }
  };

  first.addEventListener("change", offer);
  chooser.addEventListener("change", forget);
  chooser.querySelector("button").addEventListener("click", go);
  chooser.hidden = false;
  offer();
})();
