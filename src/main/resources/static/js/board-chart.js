/* Promises kept and broken, day by day: columns for the counts, a line for the share, the goal across.
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
  const ink = token("--ink-faint");
  const share = kept.map((count, day) => (count + broken[day] ? (100 * count) / (count + broken[day]) : null));
  const columns = { stack: "counts", borderRadius: 2, categoryPercentage: 0.86, barPercentage: 0.9 };
  const line = { type: "line", yAxisID: "share", pointRadius: 0, pointHitRadius: 12, spanGaps: true, order: -1 };
  const floor = Math.min(goal, ...share.filter((value) => value !== null));
  charts.get(place)?.destroy();
  charts.set(
    place,
    new Chart(place.querySelector("canvas"), {
      type: "bar",
      data: {
        labels,
        datasets: [
          { label: texts.kept, data: kept, backgroundColor: token("--met-solid"), ...columns },
          { label: texts.broken, data: broken, backgroundColor: token("--breached-solid"), ...columns },
          { label: texts.share, data: share, borderColor: token("--accent"), borderWidth: 2.5, tension: 0.3, ...line },
          { label: texts.goal, data: labels.map(() => goal), borderColor: ink, borderWidth: 1, borderDash: [4, 4], ...line },
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
          x: { stacked: true, grid: { display: false }, border: { color: token("--line") }, ticks: { color: ink, maxRotation: 0, autoSkipPadding: 12 } },
          y: { stacked: true, beginAtZero: true, grid: { color: token("--line") }, border: { display: false }, ticks: { color: ink, precision: 0, maxTicksLimit: 5 } },
          share: { position: "right", min: Math.max(0, Math.floor((floor - 5) / 10) * 10), max: 100, grid: { display: false }, border: { display: false }, ticks: { color: ink, maxTicksLimit: 5, callback: (value) => `${value}\u00a0%` } },
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
