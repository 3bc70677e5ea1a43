/* What stands above the results: the emergency number, and the lines that suit the words. */

const makeAbove = (core, { make, saying }) => {
  const danger = make("div", "danger");
  danger.hidden = true;

  const line = ([service, text, , href, hours]) => {
    const row = make("p", "line");
    const link = make("a", "call", text);
    link.href = href;
    row.append(`${service}: `, link);
    if (hours) row.append(make("span", "hours", hours));
    return row;
  };

  const emergency = () => {
    const [, text, , href] = core.lines[0];
    const row = make("p", "line");
    const link = make("a", "call", text);
    link.href = href;
    row.append(saying(make("span"), "danger"), " ", link);
    return row;
  };

  const warn = (isDanger, lines) => {
    const suitable = [...new Set(lines)].filter((place) => place > 0).slice(0, 2);
    danger.hidden = !(isDanger || lines.length) || !core.lines.length;
    if (danger.hidden) return danger.replaceChildren();
    return danger.replaceChildren(emergency(), ...suitable.map((place) => line(core.lines[place])));
  };

  return { danger, warn };
};
