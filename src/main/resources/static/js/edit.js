/* The agreement's editor: the form's own buttons work without leaving the page, the matrix is walked with the arrow keys
   and takes a block pasted from a sheet, and nothing typed is left behind unasked. Without this the same buttons post. */
const form = document.querySelector("[data-editor]");
const state = () => form.querySelector("[data-editor-state]");
let touched = false;

const touch = () => {
  touched = true;
  const sign = state();
  if (sign) sign.textContent = form.dataset.unsaved;
};

const names = () => new Set([...form.elements].map((field) => field.name));

const rework = async (button) => {
  const before = names();
  const open = [...form.querySelectorAll("details[open] fieldset[id]")].map((one) => one.id);
  const body = new URLSearchParams(new FormData(form));
  body.append(button.name, button.value);
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
    const page = answer.ok && !answer.redirected && new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page && page.querySelector("[data-editor]");
    if (!fresh) throw new Error(String(answer.status));
    form.replaceChildren(...fresh.childNodes);
  } catch {
    touched = false;
    button.removeAttribute("data-rework");
    form.requestSubmit(button);
    return;
  } finally {
    form.removeAttribute("aria-busy");
  }
  for (const id of open) document.getElementById(id)?.closest("details").setAttribute("open", "");
  document.dispatchEvent(new Event("palier:reworked"));
  touch();
  const fresh = [...form.elements].find((field) => field.type !== "hidden" && field.name && !before.has(field.name));
  const again = form.querySelector(`button[value="${CSS.escape(button.value)}"]:not(:disabled)`);
  (fresh ?? again ?? form.querySelector(`button[value^="${button.value.split(":")[0]}:"]:not(:disabled)`))?.focus();
};

/* The goal above, below: same column, next line. */
const neighbour = (input, step) => {
  const cell = input.closest("td");
  const row = cell.parentElement;
  const other = row.parentElement.rows[row.rowIndex - row.parentElement.parentElement.tHead.rows.length + step];
  return other?.cells[cell.cellIndex]?.querySelector(".goal > input");
};

const paste = (input, text) => {
  let line = input;
  for (const values of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
    let cell = line?.closest("td");
    for (const value of values.split("\t")) {
      const goal = cell?.querySelector(".goal > input");
      if (goal) goal.value = value.trim();
      cell = cell?.nextElementSibling;
    }
    line = line && neighbour(line, 1);
  }
  touch();
};

if (form) {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-rework]");
    if (!button) return;
    event.preventDefault();
    rework(button);
  });
  form.addEventListener("input", (event) => {
    touch();
    event.target.removeAttribute("aria-invalid");
    const said = event.target.getAttribute("aria-describedby") ?? "";
    for (const id of said.split(" ")) if (id.endsWith("-error")) document.getElementById(id)?.remove();
  });
  form.addEventListener("change", touch);
  form.addEventListener("submit", () => (touched = false));
  form.addEventListener("keydown", (event) => {
    if (!event.target.matches(".goal > input")) return;
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const other = neighbour(event.target, step);
    other?.focus();
    other?.select();
  });
  form.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!event.target.matches(".goal > input") || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    paste(event.target, text);
  });
  addEventListener("beforeunload", (event) => {
    if (touched) event.preventDefault();
  });
}
