"use strict";

/* What a page puts in a reader's way, beyond what axe looks for. Each function of `barriers` gives a line for each finding. */
window.barriers = (() => {
  const INTERACTIVE = "a[href], button, input, select, textarea, summary, [tabindex], [role=button], [contenteditable]";
  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }`;

  const name = (element) => {
    const says = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.tagName.toLowerCase()}${element.getAttribute("class") ? `.${element.getAttribute("class").split(" ")[0]}` : ""} “${says}”`;
  };
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const box = (element) => element.getBoundingClientRect();
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /* ---- Colours ---- */

  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  const rgba = (colour) => {
    if (!seen.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      seen.set(colour, [red, green, blue, alpha / 255]);
    }
    return seen.get(colour);
  };
  const over = (front, back) => front.slice(0, 3).map((value, place) => value * front[3] + back[place] * (1 - front[3]));
  const light = (colour) => {
    const [red, green, blue] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /* WCAG 2.2, "contrast ratio". */
  const contrast = (one, other) => {
    const [darker, lighter] = [light(one), light(other)].sort((first, second) => first - second);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const ground = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) layers.push(rgba(getComputedStyle(each).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), rgba("Canvas").slice(0, 3));
  };

  /* ---- The keyboard ---- */

  const stops = () => all(INTERACTIVE).filter((element) => element.tabIndex >= 0 && !element.disabled && shown(element));

  /* What can be used and is shown, and the keyboard doesn't reach. Options of a list belong to its box, which moves among them. */
  const unreachable = () => all("a[href], button, input, select, textarea, summary, [role=button]")
    .filter((element) => shown(element) && !element.disabled && element.tabIndex < 0 && element.role !== "option")
    .map((element) => `the keyboard doesn’t reach ${name(element)}`);

  const MARKS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderColor", "stroke", "strokeWidth", "fill"];
  const marks = (element) => {
    const parts = element.closest("svg") ? [element, ...element.children] : [element];
    return parts.map((part) => {
      const style = getComputedStyle(part);
      return MARKS.map((mark) => style[mark]);
    });
  };
  const ring = (element, before) => {
    const style = getComputedStyle(element);
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) {
      const inside = parseFloat(style.outlineOffset) < 0;
      const around = ground(inside ? element : element.parentElement);
      return contrast(over(rgba(style.outlineColor), around), around) >= 3 ? "" : `its ring is faint: ${style.outlineColor}`;
    }
    if (!element.closest("svg")) return "it has no ring";
    const changed = marks(element).some((part, place) => part.some((mark, which) => mark !== before[place][which]));
    return changed ? "" : "nothing changes";
  };
  const covered = (element) => {
    const { left, top, right, bottom } = box(element);
    const within = (value, most) => Math.min(Math.max(value, 1), most - 1);
    const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(([across, down]) => [
      within(left + (right - left) * across, innerWidth), within(top + (bottom - top) * down, innerHeight),
    ]);
    return !points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element));
    });
  };

  /* Each stop of the keyboard in turn: whether it can be seen that it has the focus (WCAG 2.4.7, 1.4.11, 2.4.11). */
  const unseen = () => {
    const found = [];
    for (const element of stops()) {
      if (element === document.activeElement) document.activeElement.blur();
      const before = marks(element);
      element.focus();
      const { width, height, left, right, top, bottom } = box(element);
      const say = (what) => found.push(`${name(element)} has the focus, and ${what}`);
      if (document.activeElement !== element) say("doesn’t keep it");
      else if (width < 2 || height < 2) say("can’t be seen");
      else if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) say("is off the screen");
      else if (covered(element)) say("something covers it");
      const faint = ring(element, before);
      if (faint) say(faint);
    }
    document.activeElement.blur();
    scrollTo(0, 0);
    return found;
  };

  /* ---- Fingers ---- */

  const inSentence = (element) => getComputedStyle(element).display === "inline" && [...element.parentElement.childNodes]
    .some((node) => node !== element && node.textContent.trim().length > 1);
  const gap = (circle, other) => Math.hypot(
    Math.max(other.left - circle.x, 0, circle.x - other.right), Math.max(other.top - circle.y, 0, circle.y - other.bottom),
  );
  /* Targets that are smaller than 24 by 24, unless they stand in a sentence or have room around them (WCAG 2.5.8). */
  const small = () => {
    const targets = stops().filter((element) => element.tabIndex >= 0 && element.matches("a, button, input, select, summary"));
    const boxes = new Map(targets.map((element) => [element, box(element)]));
    const isSmall = ({ width, height }) => width > 1 && (width < 24 || height < 24);
    const tight = (element) => {
      const { left, top, width, height } = boxes.get(element);
      const centre = { x: left + width / 2, y: top + height / 2 };
      return targets.some((other) => other !== element && !other.contains(element) && !element.contains(other)
        && gap(centre, boxes.get(other)) < 12);
    };
    return targets.filter((element) => isSmall(boxes.get(element)) && !inSentence(element) && tight(element))
      .map((element) => `too small and too near another: ${name(element)}`);
  };

  /* ---- Room ---- */

  const cuts = (element) => {
    const style = getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    if (clientWidth <= 1 || element.tagName === "SELECT" || element.closest(".visually-hidden")) return false;
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    return (hides(style.overflowX) && scrollWidth > clientWidth + 1) || (hides(style.overflowY) && scrollHeight > clientHeight + 1);
  };
  const leaves = (text) => {
    const drawing = text.closest("svg");
    if (getComputedStyle(drawing).overflow === "visible") return false;
    const [inner, outer] = [box(text), box(drawing)];
    return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
  };
  const lost = () => [
    ...all("body *").filter((element) => !element.closest("svg") && shown(element) && cuts(element)).map((element) => `cut off: ${name(element)}`),
  ];
  const overflowing = () => all("svg text").filter((text) => shown(text) && leaves(text)).map((text) => `leaves its drawing: ${name(text)}`);
  const sideways = () => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} wide on a screen of ${clientWidth}`] : [];
  };

  /* What is cut off once somebody sets the spacing of text that WCAG 1.4.12 names. Drawings have all their words beside them. */
  const spaced = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
    document.adoptedStyleSheets = [sheet];
    const found = [...lost(), ...sideways()].map((line) => `with wide spacing: ${line}`);
    document.adoptedStyleSheets = [];
    return found;
  };

  /* What stays in place takes at most a third of a low screen: 1280 by 1024, magnified four times, is 320 by 256. */
  const stuck = () => {
    scrollTo(0, document.scrollingElement.scrollHeight / 2);
    const parts = all("body *").filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && shown(element));
    const heights = parts.map((element) => [Math.min(box(element).bottom, innerHeight) - Math.max(box(element).top, 0), element]);
    scrollTo(0, 0);
    return heights.filter(([height]) => height > innerHeight / 3).map(([height, element]) => `${name(element)} takes ${Math.round(height)} of ${innerHeight}`);
  };

  /* ---- Forced colours ---- */

  const drawn = (shape) => {
    const style = getComputedStyle(shape);
    const widths = parseFloat(style.strokeWidth) > 0;
    return [style.fill, widths ? style.stroke : "none"].filter((colour) => colour !== "none" && !colour.startsWith("url")).map(rgba).filter((colour) => colour[3] > 0);
  };
  const behind = (text) => {
    text.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = box(text);
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    const shape = stack.find((each) => each !== text && !text.contains(each) && each.matches("svg *:not(g, a, text, tspan)") && drawn(each).length && getComputedStyle(each).fill !== "none");
    return shape ? drawn(shape)[0].slice(0, 3) : ground(text.closest("svg").parentElement);
  };
  /* Forced colours reach text and borders by themselves, drawings not always. */
  const drawings = () => all("svg").filter((svg) => shown(svg) && box(svg).width > 1).flatMap((svg) => {
    const page = ground(svg.parentElement);
    const shapes = all("path, rect, circle, line, polyline, polygon, ellipse", svg).filter((shape) => !shape.closest("defs, clipPath, mask"));
    const faint = shapes.length && !shapes.some((shape) => drawn(shape).some((colour) => contrast(over(colour, page), page) >= 3));
    const texts = all("text", svg).filter((text) => shown(text) && drawn(text).length && contrast(drawn(text)[0].slice(0, 3), behind(text)) < 4.5);
    return [...(faint ? [`can’t be seen: ${name(svg)}`] : []), ...texts.map((text) => `can’t be read: ${name(text)}`)];
  });

  /* ---- The rest ---- */

  const moving = () => [
    ...document.getAnimations().filter((each) => each.transitionProperty !== "display").map((each) => `moves: ${name(each.effect.target)}`),
    ...all("body *").filter((element) => {
      const style = getComputedStyle(element);
      return style.animationName !== "none" || (style.transitionProperty !== "display" && style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0));
    }).map((element) => `would move: ${name(element)}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["the page scrolls slowly"] : []),
  ];

  const isInLine = (element) => /^(inline|inline-flex|inline-grid|contents)$/.test(getComputedStyle(element).display);
  const blockAround = (element) => {
    let block = element.parentElement;
    while (isInLine(block)) block = block.parentElement;
    return block;
  };
  const hasOtherWords = (block) => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (/\p{L}/u.test(data) && !parentElement.closest("a[href]") && shown(parentElement)) return true;
    }
    return false;
  };
  /* A link among other words that looks like them but for its colour (WCAG 1.4.1): all that axe may find, and more, but for drawings. */
  const unmarked = () => all("a[href]:not(svg *)").filter((link) => getComputedStyle(link).textDecorationLine === "none"
    && isInLine(link) && shown(link) && hasOtherWords(blockAround(link)))
    .map((link) => `a link by colour alone: ${name(link)}`);

  /* All but the menu, which lies over the page. */
  let unfolded = [];
  const unfold = () => {
    unfolded = all("details:not(.menu details, [open])");
    unfolded.forEach((details) => { details.open = true; });
  };
  /* What goes away slowly is gone at once. */
  const fold = () => {
    unfolded.forEach((details) => { details.open = false; });
    document.getAnimations().forEach((each) => each.finish());
  };

  /* Whoever comes to the search's box finds it as it stands: what it fetches then stays away. */
  const leaveSearch = () => document.addEventListener("focus", (event) => {
    if (event.target.matches("[role=combobox]")) event.stopPropagation();
  }, true);

  /* ---- The many of a kind ---- */

  /* As in kinds.py: what an element looks like, after the same for all that it stands in. */
  const TELLING = ["align", "aria-current", "class", "fill", "role", "scope", "stroke", "tabindex", "type"];
  const look = (element) => element.localName + [...element.attributes]
    .map(({ name, value }) => TELLING.includes(name) ? `[${name}=${value}]` : `[${name}]`).sort().join("");
  const REPEATED = "data-repeated";
  const byKind = (element, above, kinds) => {
    const kind = `${above} ${look(element)}`;
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind).push(element);
    [...element.children].forEach((child) => byKind(child, kind, kinds));
    return kinds;
  };
  /* The rules then go over the first three of each kind and the last. */
  const setRepeatedAside = (rules) => {
    const kinds = byKind(document.body, "", new Map());
    kinds.forEach((elements) => elements.slice(3, -1).forEach((element) => element.setAttribute(REPEATED, "")));
    axe.configure({ rules: rules.map((id) => ({ id, selector: `:not([${REPEATED}])` })) });
  };

  return { unreachable, unseen, small, spaced, lost, overflowing, stuck, drawings, moving, unmarked, unfold, fold, leaveSearch, setRepeatedAside, name, stops: () => stops().map(name) };
})();
