"use strict";

/* Copies a text into the clipboard, and says so for a while. The button keeps the focus. Where the browser offers no
   clipboard, or refuses it, the text is selected and copied in the old way; where that fails too, it stays selected, and
   what to do with it stays to be read. */
(() => {
  const SAID = 6000;

  const select = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  /* Exactly the words: a selection would bring its letters' looks along. */
  const copiedInTheOldWay = (words) => {
    const replace = (event) => {
      event.clipboardData.setData("text/plain", words);
      event.preventDefault();
    };
    document.addEventListener("copy", replace, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", replace);
    return done;
  };

  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      select(text);
      if (!copiedInTheOldWay(text.textContent)) return false;
      window.getSelection().removeAllRanges();
      return true;
    }
  };

  for (const part of document.querySelectorAll("[data-copy]")) {
    const text = document.getElementById(part.dataset.copy);
    const said = part.querySelector("[role=status]");
    let fading;
    part.querySelector("button").addEventListener("click", async () => {
      clearTimeout(fading);
      said.textContent = "";
      if (await copied(text)) {
        said.textContent = "Copied";
        fading = setTimeout(() => { said.textContent = ""; }, SAID);
      } else {
        said.textContent = "Selected. Copy it with your keyboard or your browser’s menu.";
      }
    });
    part.hidden = false;
  }
})();
