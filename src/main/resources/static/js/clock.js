/* Counts every chip with a <time data-due> down, each second; turns it to at risk and breached as its instants pass.
   The words come from the body's data-clock-* attributes, so the page's language is the server's business. */
const words = document.body.dataset;
const icons = { running: "timer", "at-risk": "triangle-alert", breached: "octagon-alert" };
const two = (number) => String(number).padStart(2, "0");

const span = (seconds) => {
  const units = [
    [86400, words.clockDay],
    [3600, words.clockHour],
    [60, words.clockMinute],
  ];
  const largest = units.findIndex(([size]) => seconds >= size);
  if (largest < 0) return `${seconds}\u00a0${words.clockSecond}`;
  const [size, name] = units[largest];
  const large = `${Math.floor(seconds / size)}\u00a0${name}`;
  const next = units[largest + 1];
  const small = next ? Math.floor((seconds % size) / next[0]) : 0;
  return small ? `${large} ${small}\u00a0${next[1]}` : large;
};

const countdown = (seconds) =>
  seconds >= 86400
    ? span(seconds)
    : `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/* Late by ten hours or days, nobody asks for the smaller unit. */
const late = (seconds) => {
  const unit = seconds >= 864000 ? 86400 : seconds >= 36000 && seconds < 86400 ? 3600 : 1;
  return words.clockLate.replace("{0}", span(seconds - (seconds % unit)));
};

const turn = (chip, state) => {
  if (!chip || chip.dataset.state === state) return;
  chip.dataset.state = state;
  chip.querySelector("use")?.setAttribute("href", `/icons.svg#${icons[state]}`);
  const word = state === "breached" ? words.clockBreached : words.clockAtRisk;
  for (const said of (chip.closest(".clock-card") ?? chip).querySelectorAll(".clock-word")) said.textContent = word;
  const row = chip.closest(".ticket-row");
  if (row) row.dataset.state = state;
};

const tick = () => {
  const now = Date.now();
  for (const time of document.querySelectorAll("time[data-due]")) {
    const left = Math.floor((Date.parse(time.dataset.due) - now) / 1000);
    const text = left > 0 ? countdown(left) : late(-left);
    if (time.textContent !== text) time.textContent = text;
    if (left <= 0) turn(time.closest(".clock"), "breached");
    else if (time.dataset.warn && Date.parse(time.dataset.warn) <= now) turn(time.closest(".clock"), "at-risk");
  }
};

if (words.clockLate) {
  tick();
  setInterval(tick, 1000);
}
