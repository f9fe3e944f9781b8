/* A week one drags on. The text of each day is the week: it is what is sent, and what this draws and writes. It is
   wall-clock text of the calendar's own zone; no Date is made here, so the browser's zone has no say. */
const STEP = 15;
const DAY = 1440;
const RANGE = /^[\s,;]*(\d{1,2})(?:[:h.](\d{2})?)?\s*[-–—à]\s*(\d{1,2})(?:[:h.](\d{2})?)?(?!\d)/i;

const clock = (minute) => {
  const of = minute > DAY ? minute - DAY : minute;
  return `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
};
const written = ([from, to]) => `${clock(from)}-${clock(to)}`;

/* The ranges of a text as minutes, over midnight beyond 1440; null where it cannot be read. */
const parse = (text) => {
  if (/^\s*24\s*h?(\/24|\/7|ours?)?\s*$/i.test(text)) return [[0, DAY]];
  const ranges = [];
  let rest = text;
  for (let found = RANGE.exec(rest); found; found = RANGE.exec(rest)) {
    const from = Number(found[1]) * 60 + Number(found[2] ?? 0);
    const to = Number(found[3]) * 60 + Number(found[4] ?? 0);
    if (from >= DAY || to > DAY || from === to) return null;
    ranges.push([from, to > from ? to : to + DAY]);
    rest = rest.slice(found[0].length);
  }
  return /^[\s,;]*$/.test(rest) ? ranges : null;
};

/* In order, and no minute twice. */
const tidy = (ranges) => {
  const tidied = [];
  for (const [from, to] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = tidied.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else tidied.push([from, to]);
  }
  return tidied;
};

const snap = (minute) => Math.round(minute / STEP) * STEP;
const within = (minute, least, most) => Math.min(most, Math.max(least, minute));
const make = (tag, name, into) => {
  const one = document.createElement(tag);
  one.className = name;
  into.append(one);
  return one;
};

class Week {
  constructor(place) {
    this.place = place;
    this.words = place.dataset;
    this.help = place.querySelector(".week-help");
    this.help.textContent = this.words.weekHelp;
    this.days = [...place.querySelectorAll(".week-day")].map((row) => this.day(row));
    const scale = make("div", "week-scale", place);
    scale.setAttribute("aria-hidden", "true");
    for (let hour = 0; hour <= 24; hour += 3) make("span", "", scale).textContent = String(hour);
    place.prepend(this.help, scale);
    place.classList.add("week-drawn");
    this.draw();
  }

  day(row) {
    const input = row.querySelector("input");
    const name = row.querySelector("label").textContent;
    const track = document.createElement("div");
    track.className = "week-track";
    track.setAttribute("role", "group");
    track.setAttribute("aria-label", name);
    row.insertBefore(track, row.querySelector(".week-text"));
    const day = { input, name, track };
    input.addEventListener("input", (event) => event.detail !== "drawn" && this.draw());
    track.addEventListener("pointerdown", (event) => this.grab(event, day));
    track.addEventListener("keydown", (event) => this.key(event, day));
    return day;
  }

  ranges(day) {
    return parse(day.input.value);
  }

  write(day, ranges) {
    day.input.value = tidy(ranges).map(written).join(", ");
    day.input.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "drawn" }));
    this.draw();
  }

  draw() {
    this.days.forEach((day, index) => {
      const ranges = this.ranges(day);
      const before = this.ranges(this.days[(index + 6) % 7]) ?? [];
      const held = day.track.contains(document.activeElement) ? document.activeElement.dataset.index : null;
      day.track.replaceChildren();
      day.track.classList.toggle("week-unread", ranges === null);
      for (const [, to] of before.filter(([, end]) => end > DAY)) this.block(day.track, 0, to - DAY, "week-tail");
      (ranges ?? []).forEach(([from, to], at) => {
        const block = this.block(day.track, from, Math.min(to, DAY), "week-block", "button");
        block.type = "button";
        block.dataset.index = String(at);
        block.classList.toggle("week-over", to > DAY);
        block.setAttribute("aria-label", `${day.name} ${clock(from)}–${clock(to)}${to > DAY ? ` (${this.words.weekNext})` : ""}`);
        make("span", "week-hours", block).textContent = `${clock(from)}–${clock(to)}`;
      });
      const add = make("button", "week-add", day.track);
      add.type = "button";
      add.setAttribute("aria-label", this.words.weekAdd.replace("{0}", day.name));
      add.textContent = "+";
      add.addEventListener("click", () => this.add(day));
      if (held !== null) (day.track.querySelector(`[data-index="${held}"]`) ?? add).focus();
    });
  }

  block(track, from, to, name, tag = "span") {
    const block = make(tag, name, track);
    block.style.left = `${(100 * from) / DAY}%`;
    block.style.width = `${(100 * (to - from)) / DAY}%`;
    return block;
  }

  /* An hour after the last range, else the office day. */
  add(day) {
    const ranges = this.ranges(day);
    if (ranges === null) return day.input.focus();
    const last = Math.max(-1, ...ranges.map(([, to]) => to));
    if (last >= DAY - 60) return;
    this.write(day, [...ranges, last < 0 ? [480, 1080] : [last + 60 > DAY - 60 ? last + STEP : last + 60, Math.min(DAY, last + 120)]]);
    day.track.querySelector(`[data-index="${ranges.length}"]`)?.focus();
  }

  minute(event, track) {
    const box = track.getBoundingClientRect();
    return snap(((event.clientX - box.left) / box.width) * DAY);
  }

  /* On the ground a new range is drawn; on a range its nearer end is moved, or, held in the middle, the whole of it.
     Let go of on the next day's line, it runs over midnight. */
  grab(event, day) {
    const ranges = this.ranges(day);
    if (event.button !== 0 || ranges === null || event.target.closest(".week-add")) return;
    event.preventDefault();
    const held = event.target.closest(".week-block");
    const start = this.minute(event, day.track);
    const others = ranges.filter((_, at) => !held || at !== Number(held.dataset.index));
    const old = held ? ranges[Number(held.dataset.index)] : [within(start, 0, DAY - STEP), within(start, 0, DAY - STEP)];
    const grip = held ? this.grip(event, held) : "to";
    const next = this.days[(this.days.indexOf(day) + 1) % 7];
    const move = (moved) => {
      const below = moved.clientY > next.track.getBoundingClientRect().top && next !== this.days[0] ? DAY : 0;
      const shift = this.minute(moved, day.track) - start + (grip === "to" ? below : 0);
      let [from, to] = old;
      if (grip === "both") {
        from = within(old[0] + shift, 0, DAY - STEP);
        to = from + old[1] - old[0];
      } else if (grip === "from") from = within(old[0] + shift, 0, Math.min(DAY, old[1]) - STEP);
      else to = within(old[1] + shift, held ? from + STEP : 0, from + DAY - STEP);
      if (to < from) [from, to] = [within(to, 0, DAY), from];
      if (to > from) this.write(day, [...others, [from, to]]);
    };
    const stop = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
      const kept = this.ranges(day)?.findIndex(([from]) => from >= old[0]) ?? -1;
      day.track.querySelector(`[data-index="${Math.max(0, kept)}"]`)?.focus();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  }

  grip(event, block) {
    const box = block.getBoundingClientRect();
    const edge = Math.min(14, box.width / 3);
    if (event.clientX - box.left < edge) return "from";
    return box.right - event.clientX < edge ? "to" : "both";
  }

  /* Left and right move a range, with Shift its end, with Alt its beginning; Delete takes it away. */
  key(event, day) {
    const block = event.target.closest(".week-block");
    const ranges = this.ranges(day);
    if (!block || ranges === null) return;
    const at = Number(block.dataset.index);
    const [from, to] = ranges[at];
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (event.key === "Delete" || event.key === "Backspace") ranges.splice(at, 1);
    else if (!step) return;
    else if (event.shiftKey) ranges[at] = [from, within(to + step, from + STEP, from + DAY - STEP)];
    else if (event.altKey) ranges[at] = [within(from + step, 0, Math.min(DAY, to) - STEP), to];
    else if (from + step >= 0 && from + step < DAY) ranges[at] = [from + step, to + step];
    event.preventDefault();
    event.stopPropagation();
    this.write(day, ranges);
  }
}

const drawAll = () => {
  for (const place of document.querySelectorAll("[data-week]:not(.week-drawn)")) new Week(place);
};

drawAll();
document.addEventListener("palier:reworked", drawAll);
