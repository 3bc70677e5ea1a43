/* What stands above the results: the emergency number, and the lines that suit the words. */

const makeAbove = (core, { make, saying, mark }) => {
  const danger = make("div", "danger");
  danger.hidden = true;

  const line = ([, text, , href], ...before) => {
    const row = make("p", "line");
    const link = make("a", "call", text);
    link.href = href;
    row.append(...before, link);
    return row;
  };

  const service = (contact) => {
    const [called, , , , hours] = contact;
    const row = line(contact, `${called}: `);
    mark(row, "");
    if (hours) row.append(make("span", "hours", hours));
    return row;
  };

  const warn = (isDanger, lines) => {
    const suitable = [...new Set(lines)].filter((place) => place > 0).slice(0, 2);
    danger.hidden = !(isDanger || lines.length) || !core.lines.length;
    if (danger.hidden) return danger.replaceChildren();
    return danger.replaceChildren(line(core.lines[0], saying(make("span"), "danger"), " "), ...suitable.map((place) => service(core.lines[place])));
  };

  return { danger, warn };
};
