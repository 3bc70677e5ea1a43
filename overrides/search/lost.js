/* Where to go when the words found nothing, or nobody here knows any of them: below the emergency number. */

const makeLost = (core, root, { make, saying, spoken }) => {
  const ways = make("ul", "ways");
  ways.hidden = true;

  const way = ([key, address]) => {
    const link = saying(make("a", "way"), key);
    link.href = root + address;
    const item = make("li");
    item.append(link);
    return item;
  };

  const lead = (isLost) => {
    ways.hidden = !isLost;
    ways.replaceChildren(...(isLost ? core.ways[spoken].map(way) : []));
  };

  return { ways, lead };
};
