// What stands beside the drawing: filters that are the legend as well, search, and what is known about the chosen actor or relation.
const make = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

const filterPanel = (() => {
  const {actors, edges, filters, words} = model;
  let onChange = () => {};
  const byId = id => document.getElementById(id);
  const boxes = [];  // every checkbox with the relations or the kind that it stands for

  const countBy = (rows, key) => {
    const counts = new Map();
    for (const row of rows) counts.set(key(row), (counts.get(key(row)) || 0) + 1);
    return counts;
  };

  const choice = (set, values, label, count, sign) => {
    const box = make("input", {type: "checkbox"});
    boxes.push({box, set, values});
    box.addEventListener("change", () => {
      for (const value of values) box.checked ? set().add(value) : set().delete(value);
      onChange();
    });
    return make("div", {className: "choice"}, make("label", {}, box, sign || "", make("span", {dir: "auto"}, label)),
      make("span", {className: "count"}, String(count)));
  };
  const sign = (className, color) => {
    const element = make("span", {className});
    element.style.background = color;
    return element;
  };

  const build = () => {
    boxes.length = 0;
    const kindCounts = countBy(actors, actor => actor.kind);
    const isByKind = actors.every(actor => actor.color === words.kinds[actor.kind]);
    byId("kinds").replaceChildren(...Object.keys(words.kinds).filter(kind => kindCounts.has(kind)).map(kind =>
      choice(() => filters.kinds, [kind], model.text("kind." + kind), kindCounts.get(kind), isByKind ? sign("dot", words.kinds[kind]) : "")));
    const counts = countBy(edges, edge => edge.relation);
    const used = Object.keys(words.relations).filter(name => counts.has(name));
    const sum = names => names.reduce((total, name) => total + counts.get(name), 0);
    const open = new Set([...document.querySelectorAll("details.type[open]")].map(element => element.dataset.type));
    const groups = [];
    for (const quad of ["MC", "VC", "VX", "MX", ""]) {
      const ofQuad = used.filter(name => words.relations[name].quad === quad);
      if (ofQuad.length === 0) continue;
      groups.push(choice(() => filters.relations, ofQuad, model.text("quad." + quad), sum(ofQuad), sign("dash", words.relations[ofQuad[0]].color)));
      for (const plover of new Set(ofQuad.map(name => words.relations[name].plover))) {
        const ofType = ofQuad.filter(name => words.relations[name].plover === plover);
        if (plover === "") {
          groups.push(make("div", {className: "type"}, ...ofType.map(name => choice(() => filters.relations, [name], model.relationName(name), counts.get(name)))));
          continue;
        }
        const rows = make("div", {}, ...ofType.map(name => choice(() => filters.relations, [name], model.relationName(name), counts.get(name))));
        const details = make("details", {className: "type"},
          make("summary", {}, choice(() => filters.relations, ofType, model.text("plover." + plover), sum(ofType))), rows);
        details.dataset.type = quad + plover;
        details.open = open.has(quad + plover);
        groups.push(details);
      }
    }
    byId("types").replaceChildren(...groups);
    show();
  };

  const show = () => {
    for (const {box, set, values} of boxes) {
      const on = values.filter(value => set().has(value)).length;
      box.checked = on === values.length;
      box.indeterminate = on > 0 && on < values.length;
    }
    byId("least").value = filters.least;
    byId("least-value").textContent = filters.least;
    byId("undated").checked = filters.undated;
    if (days.length > 0) showPeriod();
  };

  // Days that the slider stops at: each day of a few months, otherwise the first days of months.
  const days = [];
  const bars = [];
  const isOpen = {from: false, to: false};
  let isByMonth = false;
  const setUpPeriod = () => {
    const dated = edges.filter(edge => edge.first);
    if (dated.length === 0) return;
    // A few events of long ago must not press the others together: the ends stand for all before and after them as well.
    const sorted = dated.map(edge => edge.first).sort();
    const first = sorted[Math.floor(sorted.length * 0.02)];
    const last = dated.map(edge => edge.last).sort()[Math.ceil(sorted.length * 0.99) - 1];
    isOpen.from = sorted[0] < first;
    isOpen.to = dated.some(edge => edge.last > last);
    const length = (Date.parse(last) - Date.parse(first)) / 86400000;
    if (!(length > 0)) return;
    const day = new Date(first + "T00:00:00Z");
    isByMonth = length > 120;
    if (isByMonth) day.setUTCDate(1);
    for (; day.toISOString().slice(0, 10) <= last; isByMonth ? day.setUTCMonth(day.getUTCMonth() + 1) : day.setUTCDate(day.getUTCDate() + 1)) {
      days.push(day.toISOString().slice(0, 10));
    }
    const counts = days.map(() => 0);
    const placeOf = date => {
      let low = 0;
      for (let high = days.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        days[middle] <= date ? low = middle : high = middle;
      }
      return low;
    };
    for (const edge of dated) ++counts[placeOf(edge.first)];
    const most = Math.max(...counts);
    const svg = byId("bars");
    svg.setAttribute("viewBox", "0 0 " + days.length + " 100");
    counts.forEach((count, place) => {
      const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      const tall = count === 0 ? 0 : 6 + 94 * Math.sqrt(count / most);
      for (const [name, value] of Object.entries({x: place + 0.08, y: 100 - tall, width: 0.84, height: tall})) bar.setAttribute(name, value);
      svg.append(bar);
      bars.push(bar);
    });
    for (const id of ["from", "to"]) Object.assign(byId(id), {min: 0, max: days.length - 1, value: id === "from" ? 0 : days.length - 1});
    byId("period").hidden = false;
    const change = moved => {
      const [from, to] = [byId("from"), byId("to")];
      if (Number(from.value) > Number(to.value)) moved === from ? from.value = to.value : to.value = from.value;
      filters.from = Number(from.value) === 0 ? "" : days[from.value];
      filters.to = Number(to.value) === days.length - 1 ? "" : endOf(Number(to.value));
      onChange();
    };
    byId("from").addEventListener("input", event => change(event.target));
    byId("to").addEventListener("input", event => change(event.target));
  };
  const endOf = place => {
    if (place + 1 >= days.length) return days[place];
    const next = new Date(days[place + 1] + "T00:00:00Z");
    next.setUTCDate(next.getUTCDate() - 1);
    return next.toISOString().slice(0, 10);
  };
  const showPeriod = () => {
    if (!filters.from) byId("from").value = 0;
    if (!filters.to) byId("to").value = days.length - 1;
    const [from, to] = [Number(byId("from").value), Number(byId("to").value)];
    bars.forEach((bar, place) => bar.classList.toggle("in", place >= from && place <= to));
    for (const [id, day] of [["from", days[from]], ["to", endOf(to)]]) {
      const isEnd = id === "from" ? from === 0 : to === days.length - 1;
      const words = longDay(day, isByMonth) + (isOpen[id] && isEnd ? " " + model.text(id === "from" ? "and_before" : "and_after") : "");
      byId(id + "-day").textContent = words;
      byId(id + "-day").dateTime = day;
      byId(id).setAttribute("aria-valuetext", words);
    }
  };

  byId("least").max = Math.max(1, Math.min(20, edges.reduce((most, edge) => Math.max(most, edge.weight), 1)));
  byId("least").addEventListener("input", event => { filters.least = Number(event.target.value); onChange(); });
  byId("undated").addEventListener("change", event => { filters.undated = event.target.checked; onChange(); });
  byId("all-relations").addEventListener("click", () => { filters.relations = new Set(Object.keys(words.relations)); onChange(); });
  byId("no-relation").addEventListener("click", () => { filters.relations = new Set(); onChange(); });
  byId("reset").addEventListener("click", () => { model.reset(); onChange(); });
  setUpPeriod();
  return {build, show, set onChange(handler) { onChange = handler; }};
})();

function longDay(day, isMonth = false) {
  const date = new Date(day + "T00:00:00Z");
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(model.language === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB", 
    {...(isMonth ? {} : {day: "numeric"}), month: "long", year: "numeric", timeZone: "UTC"});
}

const searchBox = (() => {
  const input = document.getElementById("search");
  const list = document.getElementById("matches");
  let onFind = () => {};
  let found = [];
  let place = -1;

  const show = () => {
    found = model.find(input.value, 12);
    place = found.length > 0 ? 0 : -1;
    const isAsked = model.fold(input.value) !== "";
    list.hidden = !isAsked;
    input.setAttribute("aria-expanded", String(isAsked));
    list.replaceChildren(...found.map((actor, index) => {
      const row = make("li", {id: "match" + index, role: "option"}, dot(actor), make("span", {className: "name", dir: "auto"}, model.name(actor)),
        make("small", {dir: "auto"}, model.language === "ar" ? actor.en : actor.ar));
      row.addEventListener("mousedown", event => { event.preventDefault(); take(index); });
      return row;
    }));
    if (isAsked && found.length === 0) list.append(make("li", {className: "quiet"}, model.text("search_none")));
    mark();
  };
  const mark = () => {
    [...list.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === place)));
    if (place >= 0) {
      input.setAttribute("aria-activedescendant", "match" + place);
      list.children[place].scrollIntoView({block: "nearest"});
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); };
  const take = index => {
    if (!found[index]) return;
    close();
    input.value = "";
    onFind(found[index]);
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") place = Math.min(place + 1, found.length - 1);
    else if (event.key === "ArrowUp") place = Math.max(place - 1, 0);
    else if (event.key === "Enter") return take(place);
    else if (event.key === "Escape") return close();
    else return;
    event.preventDefault();
    if (place >= 0) mark();
  });
  return {set onFind(handler) { onFind = handler; }};
})();

function dot(actor) {
  const element = make("span", {className: "dot"});
  element.style.background = actor.color;
  return element;
}

const detailPanel = (() => {
  const panel = document.getElementById("details");
  let onChoose = () => {};
  let onFocus = () => {};

  const top = title => {
    const close = make("button", {type: "button", "aria-label": model.text("close")}, "\u00D7");
    close.addEventListener("click", () => onChoose(null));
    return make("div", {className: "top"}, make("h2", {dir: "auto"}, title), close);
  };
  const list = rows => make("dl", {}, ...rows.filter(row => row[1] !== "" && row[1] !== "0")
    .flatMap(([key, value]) => [make("dt", {}, model.text(key)), make("dd", {}, make("bdi", {}, String(value)))]));
  const period = edge => !edge.first ? "" : edge.first === edge.last ? longDay(edge.first) : longDay(edge.first) + " \u2013 " + longDay(edge.last);
  const actorButton = actor => {
    const button = make("button", {type: "button", dir: "auto"}, model.name(actor));
    button.addEventListener("click", () => onChoose({actor}, true));
    return button;
  };
  const verb = edge => {
    const element = make("span", {className: "verb"}, model.relationName(edge.relation));
    element.style.background = edge.kind.color;
    // Letters that stand out from the colour: black on a light one.
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(edge.kind.color.slice(at, at + 2), 16));
    element.style.color = 0.3 * red + 0.59 * green + 0.11 * blue > 140 ? "#101114" : "#ffffff";
    return element;
  };
  const plover = edge => !edge.kind.plover ? "" : model.text("plover." + edge.kind.plover) + " (" + edge.kind.plover + ", CAMEO " + edge.kind.cameo + ")";

  const showEdge = edge => {
    const cells = edge.row.cells;
    const evidence = edge.row.querySelector(".evidence");
    const parts = [
      top(make("span", {className: "phrase"}, actorButton(edge.source), verb(edge), actorButton(edge.target))),
      list([["relation_type", plover(edge)], ["relation_class", model.text("quad." + edge.kind.quad)], ["modality", edge.isDenied ? model.text("modality.negated") : ""], ["dates", period(edge)],
        ["mentions", cells[4].textContent], ["documents", cells[5].textContent], ["sources", cells[6].textContent]]),
    ];
    if (evidence) {
      const copy = evidence.cloneNode(true);
      translate(copy);
      parts.push(make("h3", {}, model.text("evidence")),
        make("p", {className: "key"}, ...["subject", "trigger", "object"].map(name => make("mark", {className: name}, model.text("mark_" + name)))), copy);
      const all = Number(evidence.dataset.all);
      const here = evidence.children.length;
      if (all > here) parts.push(make("p", {className: "quiet"}, model.text("statements_shown") + ": " + here + " " + model.text("of") + " " + all));
    }
    panel.replaceChildren(...parts);
  };

  const showActor = actor => {
    const ties = actor.edges.filter(edge => edge.shown).sort((left, right) => right.weight - left.weight || left.index - right.index);
    const focus = make("input", {type: "checkbox", checked: model.filters.focus === actor});
    focus.addEventListener("change", () => onFocus(focus.checked ? actor : null));
    panel.replaceChildren(
      top(make("span", {className: "phrase"}, dot(actor), model.name(actor))),
      list([["name_ar", actor.ar], ["name_en", actor.en], ["code", actor.code], ["kind", model.text("one." + actor.kind)], ["country", actor.country],
        ["sector", actor.sector], ["mentions", actor.mentions], ["documents", actor.documents]]),
      make("label", {className: "choice"}, focus, model.text("only_neighbours")),
      make("h3", {}, model.text("relations") + " ", make("small", {}, String(ties.length))),
      ties.length === 0 ? make("p", {className: "quiet"}, model.text("no_relations")) : make("ul", {className: "ties"}, ...ties.map(edge => {
        const sign = make("span", {className: "dash"});
        sign.style.background = edge.kind.color;
        const row = make("button", {type: "button"}, sign, make("span", {className: "who"},
          ...(edge.source === actor ? [make("span", {className: "verb"}, model.relationName(edge.relation)), " ", make("bdi", {}, model.name(edge.target))]
            : [make("bdi", {}, model.name(edge.source)), " ", make("span", {className: "verb"}, model.relationName(edge.relation))])),
        make("small", {}, String(edge.weight)));
        row.addEventListener("click", () => onChoose({edge}, true));
        return make("li", {}, row);
      })));
  };

  const show = what => {
    panel.hidden = !what;
    if (!what) panel.replaceChildren();
    else if (what.edge) showEdge(what.edge);
    else showActor(what.actor);
    panel.scrollTop = 0;
  };
  return {show, set onChoose(handler) { onChoose = handler; }, set onFocus(handler) { onFocus = handler; }};
})();

function translate(element) {
  for (const place of element.querySelectorAll("[data-text]")) place.textContent = model.text(place.dataset.text);
  for (const place of element.querySelectorAll("[data-text-label]")) place.setAttribute("aria-label", model.text(place.dataset.textLabel));
  for (const place of element.querySelectorAll("[data-text-placeholder]")) place.placeholder = model.text(place.dataset.textPlaceholder);
}
