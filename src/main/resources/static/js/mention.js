/* Whoever types an at sign in a note is offered names, by their beginning. Typed plainly, a name does the same. */
const NAME = /(^|[\s(])@([\p{L}\d._-]{1,30})$/u;
let soon;

const listOf = (field) => {
  let list = field.parentElement.querySelector(".mention-list");
  if (!list) {
    list = document.createElement("ul");
    list.className = "mention-list";
    list.hidden = true;
    field.after(list);
  }
  return list;
};

const hide = (field) => {
  const list = field.parentElement?.querySelector(".mention-list");
  if (list) list.hidden = true;
};

const choose = (field, login) => {
  const before = field.value.slice(0, field.selectionStart).replace(NAME, `$1@${login} `);
  field.value = before + field.value.slice(field.selectionStart);
  field.focus();
  field.setSelectionRange(before.length, before.length);
  hide(field);
};

const offer = async (field) => {
  const typed = field.value.slice(0, field.selectionStart).match(NAME);
  if (!typed) return hide(field);
  const answer = await fetch(`/desk/people?name=${encodeURIComponent(typed[2])}`, { headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok) return hide(field);
  const people = await answer.json();
  const list = listOf(field);
  list.replaceChildren(
    ...people.map(({ login, name }) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-small button-quiet";
      button.textContent = `${name} @${login}`;
      button.addEventListener("click", () => choose(field, login));
      item.append(button);
      return item;
    }),
  );
  list.hidden = people.length === 0;
};

document.addEventListener("input", ({ target }) => {
  if (!target.matches?.("textarea[data-mention]")) return;
  clearTimeout(soon);
  soon = setTimeout(() => offer(target), 150);
});
document.addEventListener("keydown", ({ key, target }) => {
  const field = target.closest?.(".field")?.querySelector("textarea[data-mention]");
  if (key === "Escape" && field) hide(field), field.focus();
  if (key === "ArrowDown" && target === field) field.parentElement.querySelector(".mention-list:not([hidden]) button")?.focus();
});
