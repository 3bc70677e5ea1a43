"use strict";

/* An emergency banner leaves an open page at its end. A timer stops while a telephone sleeps, and can't run for more
   than some weeks: so the clock is looked at again whenever the page is shown, and at least once an hour. */
(() => {
  const HOUR = 60 * 60 * 1000;
  const banners = [...document.querySelectorAll("[data-until]")];
  let timer;

  const look = () => {
    clearTimeout(timer);
    const now = Date.now();
    const left = banners.map((banner) => Date.parse(banner.dataset.until) - now);
    banners.forEach((banner, place) => { banner.hidden = left[place] <= 0; });
    const waiting = left.filter((each) => each > 0);
    if (waiting.length) timer = setTimeout(look, Math.min(HOUR, ...waiting));
  };

  document.addEventListener("visibilitychange", look);
  window.addEventListener("pageshow", look);
  look();
})();
