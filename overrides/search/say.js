/* What the box says: parts with its class names, and words of the interface in the language of the page. */

const makeSay = (core) => {
  const own = document.documentElement.lang.split("-")[0];
  const says = core.says[own] ?? core.says.en;

  const make = (tag, name, text = "") => {
    const element = document.createElement(tag);
    if (name) element.className = `search__${name}`;
    element.textContent = text;
    return element;
  };
  /* Words of the interface, with the language that they are in where it isn't that of the page. */
  const say = (key, filled = "") => says[key][0].replace("#", filled);
  const saying = (element, key, filled) => {
    element.textContent = say(key, filled);
    if (says[key][1]) element.lang = says[key][1];
    return element;
  };

  /* Marks what names a page in another language: those that aren't English stand in a folder of their own. */
  const mark = (element, address) => {
    const [folder] = address.split("/");
    const lang = core.says[folder] ? folder : "en";
    if (lang !== own) element.lang = lang;
  };

  return { make, says, say, saying, mark };
};
