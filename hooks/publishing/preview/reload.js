/* Loads the page anew when the hub has changed. A page that nobody sees asks again when it is looked at. */
(() => {
  const { mark } = document.currentScript.dataset;
  let changes = null;

  const listen = () => {
    changes?.close();
    if (document.hidden) {
      return;
    }
    changes = new EventSource("/_preview/events");
    changes.addEventListener("message", (event) => {
      if (event.data !== mark) {
        changes.close();
        location.reload();
      }
    });
  };

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pageshow", listen);
  window.addEventListener("pagehide", () => changes?.close());
})();
