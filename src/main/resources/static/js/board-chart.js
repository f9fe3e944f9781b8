/* Promises kept, day by day: above, the share so far (line), of each day (dots) and the goal; below, the counts.
   The figures come from a JSON script beside the canvas; the table below it says the same to everyone. */
const { Chart } = globalThis;
const charts = new Map();

/* A token as the colour it is in this light: the browser resolves it, we read it back. */
const token = (name) => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
};

const draw = (place) => {
  const { labels, kept, broken, goal, texts } = JSON.parse(document.getElementById(place.dataset.chart).textContent);
  const [ink, line, accent] = ["--ink-faint", "--line", "--accent"].map(token);
  const percent = (good, bad) => (good + bad ? (100 * good) / (good + bad) : null);
  const sum = (counts, until) => counts.slice(0, until + 1).reduce((all, count) => all + count, 0);
  const daily = kept.map((count, day) => percent(count, broken[day]));
  const sofar = kept.map((_, day) => percent(sum(kept, day), sum(broken, day)));
  const least = Math.min(goal, ...[...daily, ...sofar].filter((value) => value !== null));
  const bottom = Math.max(0, Math.floor((least - 1) / 5) * 5);
  const count = { stack: "counts", yAxisID: "y", borderRadius: 2, categoryPercentage: 0.9, barPercentage: 0.9 };
  const share = { type: "line", yAxisID: "share", spanGaps: true, pointRadius: 0, pointHitRadius: 12 };
  const dots = { showLine: false, pointRadius: 3, pointBackgroundColor: ink, pointBorderWidth: 0 };
  const axis = { border: { display: false }, grid: { color: line }, stack: "panels" };
  charts.get(place)?.destroy();
  charts.set(
    place,
    new Chart(place.querySelector("canvas"), {
      type: "bar",
      data: {
        labels,
        datasets: [
          { label: texts.share, data: sofar, borderColor: accent, backgroundColor: accent, borderWidth: 2.5, ...share },
          { label: texts.daily, data: daily, ...share, ...dots },
          { label: texts.goal, data: labels.map(() => goal), borderColor: ink, borderWidth: 1, borderDash: [4, 4], ...share },
          { label: texts.kept, data: kept, backgroundColor: token("--kept"), ...count },
          { label: texts.broken, data: broken, backgroundColor: token("--breached-solid"), ...count },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (at) => `${at.dataset.label}: ${Math.round(at.parsed.y * 10) / 10}` } },
        },
        scales: {
          x: { stacked: true, grid: { display: false }, border: { color: line }, ticks: { color: ink, maxRotation: 0, autoSkipPadding: 12 } },
          y: { ...axis, stackWeight: 2, stacked: true, beginAtZero: true, ticks: { color: ink, precision: 0, maxTicksLimit: 4 } },
          share: { ...axis, stackWeight: 3, offset: true, min: bottom, max: 100, ticks: { color: ink, maxTicksLimit: 5, callback: (value) => (value === bottom ? "" : `${value}\u00a0%`) } },
        },
      },
    }),
  );
};

const drawAll = () => {
  for (const place of charts.keys()) if (!place.isConnected) charts.get(place).destroy(), charts.delete(place);
  document.querySelectorAll("[data-chart]").forEach(draw);
};

if (Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  drawAll();
  document.addEventListener("palier:theme", drawAll);
  document.addEventListener("palier:refreshed", drawAll);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
}
