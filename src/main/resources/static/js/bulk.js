/* What is ticked in a queue stays ticked while its rows are renewed; the bar below says how many. v ticks the row that has
   the focus, Shift with a click ticks all between. */
const form = document.getElementById("bulk");
const count = form?.querySelector("[data-bulk-count]");
const ticked = new Set();
let last;

const number = (box) => box.value.split(":")[0];
const boxes = () => [...document.querySelectorAll('input[name="t"][form="bulk"]')];

const say = () => {
  const many = boxes().filter((box) => box.checked).length;
  form.dataset.ticked = many;
  form.hidden = boxes().length === 0;
  count.textContent = many === 0 ? count.dataset.none : many === 1 ? count.dataset.one : count.dataset.many.replace("{0}", many);
};

const note = (box) => {
  if (box.checked) ticked.add(number(box));
  else ticked.delete(number(box));
  box.closest(".ticket-row").toggleAttribute("data-ticked", box.checked);
};

if (form && count) {
  document.addEventListener("click", (event) => {
    const box = event.target.closest?.('input[name="t"][form="bulk"]');
    if (!box) return;
    const all = boxes();
    if (event.shiftKey && last && all.includes(last)) {
      const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
      for (const between of all.slice(from, to + 1)) between.checked = box.checked;
    }
    last = box;
    all.forEach(note);
    say();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "v" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const box = document.activeElement?.closest(".ticket-row")?.querySelector('input[name="t"]');
    if (!box || box === document.activeElement || !document.activeElement.matches(".ticket-link")) return;
    event.preventDefault();
    box.checked = !box.checked;
    last = box;
    note(box);
    say();
  });
  document.addEventListener("palier:refreshed", () => {
    for (const box of boxes()) {
      box.checked = ticked.has(number(box));
      note(box);
    }
    say();
  });
  boxes().forEach(note);
  say();
}
