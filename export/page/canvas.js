// The drawing: forces, zoom and drag are d3's; actors and relations are painted on a canvas, labels where they have room.
const view = (() => {
  const {actors, edges} = model;
  const canvas = document.getElementById("graph");
  const tip = document.getElementById("tip");
  const pen = canvas.getContext("2d");
  const tone = {};
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let width = 0;
  let height = 0;
  let transform = d3.zoomIdentity;
  let chosen = null;   // {actor} or {edge}
  let pointed = null;  // the same under the pointer
  let onChoose = () => {};
  let isMovedByUser = false;
  let frame = 0;

  const readTones = () => {
    const style = getComputedStyle(document.documentElement);
    for (const name of ["paper", "ground", "ink", "quiet", "line", "accent"]) tone[name] = style.getPropertyValue("--" + name).trim();
  };

  // A layout in the file is kept; forces then only make room for what is dragged.
  const isPlaced = actors.length > 0 && actors.every(actor => actor.x !== undefined);
  const simulation = d3.forceSimulation(actors)
    .force("tie", d3.forceLink(edges).distance(tie => 50 + tie.source.radius + tie.target.radius).strength(tie => 0.7 / Math.min(tie.source.edges.length, tie.target.edges.length)))
    .force("apart", d3.forceManyBody().strength(actor => -60 - 8 * actor.radius).distanceMax(1500))
    .force("room", d3.forceCollide(actor => actor.radius + 3))
    .force("x", d3.forceX().strength(0.05))
    .force("y", d3.forceY().strength(0.05))
    .on("tick", () => redraw())
    .on("end", () => { if (!isMovedByUser) fit(); })
    .stop();

  const start = () => {
    readTones();
    resize();
    if (isPlaced) {
      fit(0);
      return;
    }
    // A first picture without tangle, then the rest of the way in sight.
    const until = performance.now() + (still ? 4000 : 700);
    while (simulation.alpha() > simulation.alphaMin() && performance.now() < until) simulation.tick();
    fit(0);
    if (!still) simulation.restart();
  };

  const resize = () => {
    const box = canvas.getBoundingClientRect();
    if (box.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    width = box.width;
    height = box.height;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    redraw();
  };

  const redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(() => { frame = 0; draw(); });
  };

  const isLit = edge => chosen && (chosen.edge === edge || (chosen.actor && (edge.source === chosen.actor || edge.target === chosen.actor)));
  const isLitActor = actor => !chosen || (chosen.edge ? chosen.edge.source === actor || chosen.edge.target === actor
    : chosen.actor === actor || actor.edges.some(edge => edge.shown && (edge.source === chosen.actor || edge.target === chosen.actor)));

  // Middle of the curve that stands for an edge; loops stand above their actor.
  const bow = edge => {
    const {source, target} = edge;
    if (source === target) return {x: source.x, y: source.y - 2 * radius(source) - 24 - 10 * Math.abs(edge.bend)};
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    const length = Math.hypot(dx, dy) || 1;
    const push = edge.bend * Math.min(22, length / 5) * 2;
    return {x: (source.x + target.x) / 2 - dy / length * push, y: (source.y + target.y) / 2 + dx / length * push};
  };
  const along = (edge, middle, part) => {
    const rest = 1 - part;
    return {
      x: rest * rest * edge.source.x + 2 * rest * part * middle.x + part * part * edge.target.x,
      y: rest * rest * edge.source.y + 2 * rest * part * middle.y + part * part * edge.target.y,
    };
  };
  // Seen from afar actors shrink less than the drawing, so that they stay visible.
  const radius = actor => Math.max(actor.radius * Math.max(1, Math.pow(transform.k, -0.4)), 2.5 / transform.k);
  const thickness = edge => Math.min(6, 0.5 + 0.7 * Math.log2(edge.weight + 1)) / Math.sqrt(transform.k);

  const drawEdge = (edge, alpha) => {
    const {source, target} = edge;
    const middle = bow(edge);
    pen.globalAlpha = alpha;
    pen.strokeStyle = pen.fillStyle = edge.kind.color;
    pen.lineWidth = thickness(edge) * (isLit(edge) ? 1.3 : 1);
    pen.setLineDash(edge.isDenied ? [5 / transform.k, 4 / transform.k] : []);
    pen.beginPath();
    if (source === target) {
      pen.arc(middle.x, (source.y + middle.y) / 2, Math.abs(source.y - middle.y) / 2, 0, 2 * Math.PI);
      pen.stroke();
      return;
    }
    pen.moveTo(source.x, source.y);
    if (edge.bend === 0) pen.lineTo(target.x, target.y);
    else pen.quadraticCurveTo(middle.x, middle.y, target.x, target.y);
    pen.stroke();
    if (edge.kind.symmetric || (alpha < 0.2)) return;
    const angle = Math.atan2(target.y - middle.y, target.x - middle.x);
    const size = (5 + 1.5 * pen.lineWidth * Math.sqrt(transform.k)) / Math.sqrt(transform.k);
    const tipX = target.x - Math.cos(angle) * radius(target);
    const tipY = target.y - Math.sin(angle) * radius(target);
    pen.beginPath();
    pen.moveTo(tipX, tipY);
    pen.lineTo(tipX - size * Math.cos(angle - 0.4), tipY - size * Math.sin(angle - 0.4));
    pen.lineTo(tipX - size * Math.cos(angle + 0.4), tipY - size * Math.sin(angle + 0.4));
    pen.fill();
  };

  const drawLabels = visible => {
    const boxes = new Map();  // cells of the screen in use
    const isFree = (left, top, right, bottom, take) => {
      for (let x = Math.floor(left / 24); x <= right / 24; ++x) {
        for (let y = Math.floor(top / 12); y <= bottom / 12; ++y) {
          const cell = x * 10000 + y;
          if (take) boxes.set(cell, true);
          else if (boxes.has(cell)) return false;
        }
      }
      return true;
    };
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.textAlign = "center";
    pen.textBaseline = "top";
    pen.lineJoin = "round";
    pen.lineWidth = 3;
    const family = getComputedStyle(document.documentElement).fontFamily;
    for (const actor of visible) {
      const isMarked = chosen && isLitActor(actor);
      const size = Math.max(11, Math.min(17, 9 + radius(actor) * transform.k * 0.35));
      const [x, y] = transform.apply([actor.x, actor.y]);
      if (x < -50 || y < -30 || x > width + 50 || y > height + 30) continue;
      if (chosen && !isMarked) continue;
      const label = short(model.name(actor));
      pen.font = (chosen && chosen.actor === actor ? "650 " : "500 ") + size.toFixed(1) + "px " + family;
      const half = pen.measureText(label).width / 2 + 2;
      const top = y + radius(actor) * transform.k + 2;
      const isFirst = chosen && (chosen.actor === actor || (chosen.edge && isMarked));
      if (!isFirst && !isFree(x - half, top, x + half, top + size * 1.2, false)) continue;
      isFree(x - half, top, x + half, top + size * 1.2, true);
      pen.globalAlpha = 1;
      pen.direction = /^[^\p{L}]*[\u0590-\u08FF]/u.test(label) ? "rtl" : "ltr";
      pen.strokeStyle = tone.ground;
      pen.strokeText(label, x, top);
      pen.fillStyle = tone.ink;
      pen.fillText(label, x, top);
    }
  };
  const short = label => label.length > 42 ? label.slice(0, 40) + "\u2026" : label;

  const draw = () => {
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.globalAlpha = 1;
    pen.fillStyle = tone.ground;
    pen.fillRect(0, 0, width, height);
    pen.translate(transform.x, transform.y);
    pen.scale(transform.k, transform.k);
    const crowd = Math.max(0.4, Math.min(0.75, 400 / edges.length));
    for (const edge of edges) if (edge.shown && !isLit(edge)) drawEdge(edge, chosen ? 0.07 : crowd);
    if (chosen) for (const edge of edges) if (edge.shown && isLit(edge)) drawEdge(edge, 0.95);
    pen.setLineDash([]);
    const visible = actors.filter(actor => actor.shown);
    for (const actor of visible) {
      pen.globalAlpha = isLitActor(actor) ? 1 : 0.15;
      pen.beginPath();
      pen.arc(actor.x, actor.y, radius(actor), 0, 2 * Math.PI);
      pen.fillStyle = actor.color;
      pen.fill();
      const isMain = (chosen && chosen.actor === actor) || (pointed && pointed.actor === actor);
      pen.lineWidth = (isMain ? 2.5 : 1) / transform.k;
      pen.strokeStyle = isMain ? tone.ink : tone.ground;
      pen.stroke();
    }
    drawLabels(visible.sort((left, right) => right.radius - left.radius || left.index - right.index));
  };

  // What is under a point of the canvas: the smallest actor, otherwise the nearest relation.
  const at = (screenX, screenY) => {
    const [x, y] = transform.invert([screenX, screenY]);
    let best = null;
    for (const actor of actors) {
      if (!actor.shown || Math.hypot(actor.x - x, actor.y - y) > Math.max(radius(actor), 6 / transform.k)) continue;
      if (!best || actor.radius < best.radius) best = actor;
    }
    if (best) return {actor: best};
    const reach = 7 / transform.k;
    let nearest = reach;
    let found = null;
    for (const edge of edges) {
      if (!edge.shown || (chosen && chosen.actor && !isLit(edge))) continue;
      const {source, target} = edge;
      const middle = bow(edge);
      if (x < Math.min(source.x, target.x, middle.x) - reach || x > Math.max(source.x, target.x, middle.x) + reach ||
          y < Math.min(source.y, target.y, middle.y) - reach || y > Math.max(source.y, target.y, middle.y) + reach) continue;
      let last = source;
      for (let step = 1; step <= 12; ++step) {
        const next = along(edge, middle, step / 12);
        const distance = toSegment(x, y, last, next);
        if (distance < nearest) {
          nearest = distance;
          found = edge;
        }
        last = next;
      }
    }
    return found ? {edge: found} : null;
  };
  const toSegment = (x, y, from, to) => {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const part = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
  };

  const zoom = d3.zoom().scaleExtent([0.02, 12]).on("zoom", () => {
    transform = d3.event.transform;
    if (d3.event.sourceEvent) isMovedByUser = true;
    redraw();
  });
  const selection = d3.select(canvas);
  const drag = d3.drag().container(canvas).clickDistance(4)
    .subject(() => {
      const found = at(d3.event.x, d3.event.y);
      if (!found || !found.actor) return null;
      const [x, y] = transform.apply([found.actor.x, found.actor.y]);
      return {x, y, actor: found.actor};
    })
    .on("drag", () => {
      const {actor} = d3.event.subject;
      if (simulation.alpha() < 0.1 && !isPlaced) simulation.alphaTarget(0.2).restart();
      [actor.x, actor.y] = transform.invert([d3.event.x, d3.event.y]);
      if (!isPlaced) [actor.fx, actor.fy] = [actor.x, actor.y];
      isMovedByUser = true;
      redraw();
    })
    .on("end", () => {
      const {actor} = d3.event.subject;
      simulation.alphaTarget(0);
      actor.fx = actor.fy = null;
    });
  selection.call(drag).call(zoom).on("dblclick.zoom", null);

  const move = (target, time = 350) => {
    if (still || time === 0) selection.call(zoom.transform, target);
    else selection.transition().duration(time).call(zoom.transform, target);
  };
  const fit = (time = 350) => show(actors.filter(actor => actor.shown), 2.5, time);
  const show = (visible, most, time = 350) => {
    if (visible.length === 0 || width === 0) return;
    const left = Math.min(...visible.map(actor => actor.x - actor.radius));
    const right = Math.max(...visible.map(actor => actor.x + actor.radius));
    const top = Math.min(...visible.map(actor => actor.y - actor.radius));
    const bottom = Math.max(...visible.map(actor => actor.y + actor.radius));
    const scale = Math.min(most, (width - 70) / (right - left || 1), (height - 80) / (bottom - top || 1));
    move(d3.zoomIdentity.translate(width / 2 - scale * (left + right) / 2, height / 2 - scale * (top + bottom) / 2 - 8).scale(scale), time);
  };
  const centre = (x, y) => {
    const scale = Math.max(transform.k, 0.9);
    move(d3.zoomIdentity.translate(width / 2 - scale * x, height / 2 - scale * y).scale(scale));
  };

  const choose = (what, isCentred = false) => {
    chosen = what;
    if (what && isCentred) {
      const {actor, edge} = what;
      if (actor) centre(actor.x, actor.y);
      else show([edge.source, edge.target], Math.max(transform.k, 0.9));
    }
    redraw();
  };

  canvas.addEventListener("click", event => {
    if (event.defaultPrevented) return;
    const box = canvas.getBoundingClientRect();
    onChoose(at(event.clientX - box.left, event.clientY - box.top));
  });
  canvas.addEventListener("mousemove", event => {
    const box = canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    pointed = event.buttons ? null : at(x, y);
    canvas.classList.toggle("pointing", pointed !== null);
    tip.hidden = !pointed;
    if (pointed) {
      const {actor, edge} = pointed;
      tip.textContent = actor ? short(model.name(actor)) + " (" + actor.mentions + ")"
        : [short(model.name(edge.source)), model.relationName(edge.relation), short(model.name(edge.target))].join(" ") + " (" + edge.weight + ")";
      tip.style.left = Math.max(4, Math.min(x + 14, width - tip.offsetWidth - 6)) + "px";
      tip.style.top = Math.min(y + 14, height - tip.offsetHeight - 6) + "px";
    }
    redraw();
  });
  canvas.addEventListener("mouseleave", () => { pointed = null; tip.hidden = true; redraw(); });
  canvas.addEventListener("keydown", event => {
    const steps = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]};
    if (steps[event.key]) selection.call(zoom.translateBy, steps[event.key][0] / transform.k, steps[event.key][1] / transform.k);
    else if (event.key === "+" || event.key === "=") selection.call(zoom.scaleBy, 1.3);
    else if (event.key === "-") selection.call(zoom.scaleBy, 1 / 1.3);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  });
  document.getElementById("zoom-in").addEventListener("click", () => selection.transition().duration(200).call(zoom.scaleBy, 1.5));
  document.getElementById("zoom-out").addEventListener("click", () => selection.transition().duration(200).call(zoom.scaleBy, 1 / 1.5));
  document.getElementById("zoom-fit").addEventListener("click", () => fit());
  new ResizeObserver(resize).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readTones(); redraw(); });

  return {
    start, redraw, fit, choose, at, draw,
    placeOf: what => transform.apply(what.actor ? [what.actor.x, what.actor.y] : Object.values(along(what.edge, bow(what.edge), 0.5))),
    set onChoose(handler) { onChoose = handler; },
  };
})();
