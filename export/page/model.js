"use strict";
// The graph as the two tables of the page hold it, what of it passes the filters, and search in both scripts.
const model = (() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const root = document.documentElement;
  const codes = root.dataset.labels === "code";
  let language = root.lang;

  const text = key => (words.texts[key] || {})[language] || key;
  const relationName = name => words.relations[name][language];

  const actors = [];
  for (const row of document.querySelectorAll("#actors tbody tr")) {
    const cell = row.cells;
    const data = row.dataset;
    actors.push({
      index: actors.length, row, id: data.id, kind: data.kind, color: data.color, radius: Number(data.size) / 2,
      x: data.x === undefined ? undefined : Number(data.x), y: data.y === undefined ? undefined : Number(data.y),
      ar: cell[0].textContent, en: cell[1].textContent, code: cell[2].textContent, country: cell[4].textContent, sector: cell[5].textContent,
      mentions: Number(cell[6].textContent), documents: Number(cell[7].textContent), edges: [], shown: true,
    });
  }
  const name = actor => {
    if (codes) return actor.code || actor.id;
    const full = fullName(actor);
    return full.length > 120 ? full.slice(0, 118) + "\u2026" : full;
  };
  const fullName = actor => {
    return (language === "ar" ? actor.ar || actor.en : actor.en || actor.ar) || actor.code || actor.id;
  };

  const edges = [];
  const parallels = new Map();
  for (const row of document.querySelectorAll("#edges tbody tr")) {
    const data = row.dataset;
    const edge = {
      index: edges.length, row, source: actors[data.subject], target: actors[data.object], relation: data.relation, kind: words.relations[data.relation],
      weight: Number(data.weight), first: data.first, last: data.last || data.first, isDenied: data.denied === "yes", shown: true, bend: 0,
    };
    edges.push(edge);
    edge.source.edges.push(edge);
    if (edge.target !== edge.source) edge.target.edges.push(edge);
    const pair = edge.source.index < edge.target.index ? edge.source.index + " " + edge.target.index : edge.target.index + " " + edge.source.index;
    if (!parallels.has(pair)) parallels.set(pair, []);
    parallels.get(pair).push(edge);
  }
  // Relations of the same two actors fan out; the sign makes both directions bend apart.
  for (const group of parallels.values()) {
    group.forEach((edge, place) => {
      const bend = place - (group.length - 1) / 2;
      edge.bend = edge.source.index <= edge.target.index ? bend : -bend;
    });
  }

  // Spellings of one name meet: alef forms, ta marbuta, alef maksura, hamza seats, vowel signs, Persian letters, digits, accents, case.
  const fold = value => value.normalize("NFKD").replace(/[\p{M}\u0640\p{Cf}]/gu, "").replace(/[\u0671\u0622\u0623\u0625]/g, "\u0627")
    .replace(/\u0629/g, "\u0647").replace(/[\u0649\u0626\u06CC]/g, "\u064A").replace(/\u0624/g, "\u0648").replace(/\u06A9/g, "\u0643")
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660)).toLowerCase().replace(/\s+/g, " ").trim();
  const closed = key => key.replace(/ /g, "");
  for (const actor of actors) actor.keys = [actor.ar, actor.en, actor.code, actor.id].map(fold).filter(key => key);

  // Where the text begins a name or a word of it comes first, then who is mentioned most.
  const find = (wanted, most) => {
    const key = fold(wanted);
    if (!key) return [];
    const found = [];
    for (const actor of actors) {
      let rank = 3;
      for (const candidate of actor.keys) {
        const at = candidate.indexOf(key);
        if (at < 0) {
          if (closed(candidate).includes(closed(key))) rank = Math.min(rank, 2);
          continue;
        }
        if (candidate === key) rank = 0;
        else rank = Math.min(rank, at === 0 || candidate[at - 1] === " " || candidate.startsWith("\u0627\u0644" + key) ? 1 : 2);
      }
      if (rank < 3) found.push([rank, actor]);
    }
    found.sort((left, right) => left[0] - right[0] || right[1].mentions - left[1].mentions || left[1].index - right[1].index);
    return found.slice(0, most).map(pair => pair[1]);
  };

  const filters = {kinds: new Set(), relations: new Set(), least: 1, from: "", to: "", undated: true, focus: null};
  const reset = () => {
    filters.kinds = new Set(actors.map(actor => actor.kind));
    filters.relations = new Set(Object.keys(words.relations));
    Object.assign(filters, {least: 1, from: "", to: "", undated: true, focus: null});
  };
  reset();

  const passes = edge => filters.relations.has(edge.relation) && edge.weight >= filters.least && filters.kinds.has(edge.source.kind) &&
    filters.kinds.has(edge.target.kind) && (!filters.focus || edge.source === filters.focus || edge.target === filters.focus) &&
    (edge.first ? (!filters.from || edge.last >= filters.from) && (!filters.to || edge.first <= filters.to) : filters.undated);
  const apply = () => {
    for (const actor of actors) actor.shown = actor === filters.focus;
    let count = 0;
    for (const edge of edges) {
      edge.shown = passes(edge);
      if (!edge.shown) continue;
      ++count;
      edge.source.shown = edge.target.shown = true;
    }
    return {edges: count, actors: actors.filter(actor => actor.shown).length};
  };

  return {
    words, actors, edges, filters, reset, apply, text, relationName, name, find, fold,
    get language() { return language; },
    set language(value) { language = value; },
  };
})();
