// Brings model, drawing and panels together.
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  let chosen = null;

  const refresh = () => {
    const shown = model.apply();
    byId("summary").textContent = model.text("relations") + ": " + part(shown.edges, model.edges.length) + " \u00B7 " + model.text("actors") + ": " +
      part(shown.actors, model.actors.length);
    filterPanel.show();
    for (const row of [...model.edges, ...model.actors]) row.row.hidden = !row.shown;
    if (chosen && ((chosen.edge && !chosen.edge.shown) || (chosen.actor && !chosen.actor.shown))) choose(null);
    else if (chosen && chosen.actor) detailPanel.show(chosen);
    view.redraw();
  };
  const part = (shown, all) => shown === all ? String(all) : shown + " " + model.text("of") + " " + all;

  const choose = (what, isCentred = false) => {
    chosen = what;
    byId("hint").hidden = true;
    detailPanel.show(what);
    view.choose(what, isCentred);
  };

  // Cells that name something are in the language of the page; the rest of the tables is as it is.
  const showLanguage = () => {
    root.lang = model.language;
    root.dir = model.language === "ar" ? "rtl" : "ltr";
    document.title = model.text("title");
    translate(document);
    for (const edge of model.edges) {
      const cells = edge.row.cells;
      cells[0].textContent = model.name(edge.source);
      cells[1].textContent = model.relationName(edge.relation);
      cells[2].textContent = model.name(edge.target);
    }
    for (const actor of model.actors) actor.row.cells[3].textContent = model.text("one." + actor.kind);
    filterPanel.build();
    detailPanel.show(chosen);
  };

  const showView = isTable => {
    root.classList.toggle("table", isTable);
    byId("view-table").setAttribute("aria-pressed", String(isTable));
    byId("view-graph").setAttribute("aria-pressed", String(!isTable));
  };

  const sortBy = (table, column) => {
    const body = table.tBodies[0];
    const header = table.tHead.rows[0].cells[column];
    const isUp = header.getAttribute("aria-sort") === (header.dataset.count ? "descending" : "ascending");
    const direction = header.dataset.count ? (isUp ? 1 : -1) : (isUp ? -1 : 1);
    const collator = new Intl.Collator(model.language, {numeric: true});
    const rows = [...body.rows].map(row => [row.cells[column].textContent, row]);
    rows.sort((left, right) => direction * collator.compare(left[0], right[0]));
    for (const cell of table.tHead.rows[0].cells) cell.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
    body.append(...rows.map(pair => pair[1]));
  };
  for (const table of [byId("edges"), byId("actors")]) {
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      if (header.dataset.text === "evidence") return;
      if (["mentions", "documents", "sources"].includes(header.dataset.text)) header.dataset.count = "yes";
      header.tabIndex = 0;
      header.addEventListener("click", () => sortBy(table, column));
      header.addEventListener("keydown", event => { if (event.key === "Enter") sortBy(table, column); });
    });
  }

  view.onChoose = what => choose(what);
  detailPanel.onChoose = choose;
  detailPanel.onFocus = actor => {
    model.filters.focus = actor;
    refresh();
    view.fit();
  };
  searchBox.onFind = actor => {
    if (!actor.shown) {
      model.reset();
      refresh();
    }
    showView(false);
    choose({actor}, true);
  };
  filterPanel.onChange = refresh;
  byId("view-graph").addEventListener("click", () => showView(false));
  byId("view-table").addEventListener("click", () => showView(true));
  byId("language").addEventListener("click", () => {
    model.language = model.language === "ar" ? "en" : "ar";
    showLanguage();
    refresh();
  });
  const showFilters = isShown => {
    byId("filters").hidden = !isShown;
    byId("show-filters").setAttribute("aria-expanded", String(isShown));
  };
  byId("show-filters").addEventListener("click", () => showFilters(byId("filters").hidden));
  document.addEventListener("keydown", event => { if (event.key === "Escape" && event.target !== byId("search")) choose(null); });

  showFilters(innerWidth > 960);
  showLanguage();
  refresh();
  view.start();
  root.dataset.ready = "yes";
})();
