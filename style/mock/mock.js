// Brings the mock pages to a given state for screenshots; never shipped.
// ?theme=light|dark & tab=scale|hairline|area|dots & open=false & state=… & split=40 & dir=rtl & photo=s3-nw6-front
(() => {
  const wish = new URLSearchParams(location.search);
  const root = document.documentElement;
  if (wish.get("theme")) root.dataset.theme = wish.get("theme");
  if (wish.get("dir")) root.dir = wish.get("dir");
  const find = (selector) => document.querySelector(selector);
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  if (dark) find('use[href$="#moon"]')?.setAttribute("href", "icons.svg#sun");
  const all = (selector) => [...document.querySelectorAll(selector)];

  for (const range of all(".range")) {
    const share = ((range.value - range.min) / (range.max - range.min)) * 100;
    range.style.setProperty("--fill", `${share}%`);
  }
  for (const swatch of all("[data-shade]")) swatch.style.setProperty("--shade", swatch.dataset.shade);

  const tab = wish.get("tab");
  if (tab) {
    for (const button of all(".tab")) button.setAttribute("aria-selected", String(button.id === `tab-${tab}`));
    for (const pane of all(".pane")) pane.hidden = pane.id !== `pane-${tab}`;
    find(`#tab-${tab}`)?.scrollIntoView({ inline: "nearest" });
  }
  if (wish.get("open") === "false") find(".panel").dataset.open = "false";

  const state = wish.get("state");
  const dialog = { error: "#error", camera: "#camera", confirm: "#confirm" }[state];
  if (dialog) find(dialog).showModal();
  if (state === "drop") find(".drop").hidden = false;
  if (state === "busy") find(".busy").hidden = false;
  if (state === "toast") find(".status").innerHTML = '<p class="toast"><svg class="icon" aria-hidden="true"><use href="icons.svg#check"/></svg><span>Picture saved: hairline-preview.png</span></p>';

  const stage = find(".stage");
  if (!stage) return;
  const scaleTab = tab === "scale";
  find(".layer-scale").toggleAttribute("hidden", !scaleTab);
  find(".layer-hairline").toggleAttribute("hidden", scaleTab);
  find(".layer-area").toggleAttribute("hidden", scaleTab);
  if (tab === "area") find(".layer-hairline").querySelectorAll(".handle, .mark-label").forEach((one) => one.remove());
  if (tab !== "area") find(".layer-area").querySelectorAll(".handle").forEach((one) => one.remove());
  if (tab === "dots" || scaleTab) find(".layer-head").toggleAttribute("hidden", tab === "dots");
  if (tab !== "area") find(".layer-strokes").toggleAttribute("hidden", true);
  if (state === "brush") find(".layer-brush").removeAttribute("hidden");
  const hint = {
    scale: "Put the two rings on the pupils.",
    area: "Drag the dashed outline around the skin to be treated.",
    dots: "",
  }[tab];
  if (hint !== undefined) find(".stage-hint-text").textContent = hint;
  if (hint === "") find(".stage-hint").hidden = true;

  const split = Number(wish.get("split") ?? 0);
  stage.style.setProperty("--split", `${split}%`);
  find(".split").hidden = split === 0;
  if (split) {
    find("#compare").value = split;
    find("#compare").style.setProperty("--fill", `${split}%`);
  }

  const photo = find(".photo");
  if (wish.get("photo")) photo.src = `/work/shared/heads/${wish.get("photo")}.jpg`;
  const place = () => {
    const { width, height } = stage.getBoundingClientRect();
    // Fit the head (200…1000 × 90…830 of the photo) between hint and foot bar, not the frame; never smaller than the frame.
    const room = height - 56 - 72;
    const fit = Math.max(Math.min(width / 1200, height / 1500), Math.min(width / 790, room / 740));
    const left = width / 2 - 600 * fit;
    const top = 1500 * fit <= height ? (height - 1500 * fit) / 2 : Math.max(height - 1500 * fit, Math.min(0, 56 + room / 2 - 460 * fit));
    photo.style.transform = `translate(${left}px, ${top}px) scale(${fit})`;
    const to = ([x, y]) => [left + x * fit, top + y * fit];
    for (const mark of all("[data-at]")) {
      const [x, y] = to(mark.dataset.at.split(" ").map(Number));
      mark.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
    const curve = (text) => {
      const n = text.split(" ").map(Number), p = [];
      for (let i = 0; i < n.length; i += 2) p.push(to([n[i], n[i + 1]]));
      let d = `M${p[0]}`;
      for (let i = 0; i + 1 < p.length; i++) {
        const [a, b, c, e] = [p[Math.max(i - 1, 0)], p[i], p[i + 1], p[Math.min(i + 2, p.length - 1)]];
        d += `C${b[0] + (c[0] - a[0]) / 6},${b[1] + (c[1] - a[1]) / 6} ${c[0] - (e[0] - b[0]) / 6},${c[1] - (e[1] - b[1]) / 6} ${c[0]},${c[1]}`;
      }
      return d;
    };
    for (const path of all("[data-curve]")) {
      path.setAttribute("d", curve(path.dataset.curve));
      if (path.dataset.width) path.setAttribute("stroke-width", path.dataset.width * fit);
    }
    for (const path of all("[data-ellipse]")) {
      const [x, y, rx, ry] = path.dataset.ellipse.split(" ").map(Number);
      const [cx, cy] = to([x, y]);
      path.setAttribute("d", `M${cx - rx * fit} ${cy}a${rx * fit} ${ry * fit} 0 1 1 ${2 * rx * fit} 0a${rx * fit} ${ry * fit} 0 1 1 ${-2 * rx * fit} 0`);
    }
    // A stand-in for the engine: jittered grid inside the area
    const ink = find("#ink"), ratio = devicePixelRatio;
    ink.width = width * ratio;
    ink.height = height * ratio;
    const pen = ink.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, ink.width, ink.height);
    pen.scale(ratio, ratio);
    const hairline = new Path2D(curve(find(".layer-hairline .line").dataset.curve));
    const whole = new Path2D();
    whole.addPath(new Path2D(`${curve(find(".layer-area .line").dataset.curve)}`));
    const back = find(".layer-hairline .line").dataset.curve.split(" ").map(Number);
    const reversed = [];
    for (let i = back.length - 2; i >= 0; i -= 2) reversed.push(back[i], back[i + 1]);
    const region = new Path2D(`${curve(find(".layer-area .line").dataset.curve)}L${curve(reversed.join(" ")).slice(1)}Z`);
    let seed = 7;
    const random = () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296);
    const gap = 3.43; // photo pixels: 150 dots per cm²
    pen.fillStyle = "rgb(70 56 48 / 62%)";
    pen.lineWidth = 30 * fit;
    for (let y = 130; y < 470; y += gap)
      for (let x = 340; x < 860; x += gap) {
        const [sx, sy] = to([x + (random() - 0.5) * gap * 0.8, y + (random() - 0.5) * gap * 0.8]);
        if (!pen.isPointInPath(region, sx * ratio, sy * ratio)) continue;
        if (pen.isPointInStroke(hairline, sx * ratio, sy * ratio) && random() < 0.55) continue;
        pen.beginPath();
        pen.arc(sx, sy, 0.8 * fit, 0, 7);
        pen.fill();
      }
    if (state === "loupe") {
      const loupe = find(".loupe"), view = find(".loupe-view").getContext("2d");
      loupe.hidden = false;
      const [x, y] = to([537, 372]);
      loupe.style.transform = `translate(${x - 150}px, ${y - 170}px)`;
      view.drawImage(photo, 537 - 40, 372 - 40, 80, 80, 0, 0, 240, 240);
    }
  };
  photo.complete ? place() : photo.addEventListener("load", place);
  addEventListener("resize", place);
})();
