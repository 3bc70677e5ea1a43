/* Where to go when the words found nothing, or nobody here knows any of them: below the emergency number. */

const makeLost = (core, root, { make, says, saying }) => {
  const ways = make("ul", "ways");
  ways.hidden = true;

  const way = (key) => {
    const link = saying(make("a", "way"), key);
    link.href = root + says[key][2];
    const item = make("li");
    item.append(link);
    return item;
  };

  const lead = (isLost) => {
    ways.hidden = !isLost;
    ways.replaceChildren(...(isLost ? core.ways.map(way) : []));
  };

  return { ways, lead };
};
