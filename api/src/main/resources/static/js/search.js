import { api } from "./api.js";
import { debounce, fill, h } from "./dom.js";
import { typeName } from "./words.js";

/**
 * A field that suggests actors while one types (the combobox pattern of WAI-ARIA).
 *
 * @param {object} options
 * @param {string} options.id       unique on the page
 * @param {string} options.label    what the field is for
 * @param {string} options.hint     shown while it is empty
 * @param {(actor: object) => void} options.choose called with the actor that was picked
 */
export function actorSearch({ id, label, hint, choose }) {
  let found = [];
  let active = -1;
  let pending = null;

  const list = h("ul.suggestions", { id: `${id}-list`, role: "listbox", "aria-label": "Actors", hidden: true });
  const input = h("input", {
    id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: hint,
    "aria-label": label, "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
    oninput: () => look(input.value.trim()),
    onkeydown: key,
    onfocus: () => found.length && input.value && open(),
    onblur: () => setTimeout(close, 150),
  });

  const look = debounce(120, async (name) => {
    pending?.abort();
    if (!name) return show([]);
    pending = new AbortController();
    try {
      show((await api.actors(name, pending.signal)).items, name);
    } catch (problem) {
      if (problem.name !== "AbortError") note(problem.message);
    }
  });

  function show(actors, name = "") {
    found = actors;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    if (!name) return close();
    if (!actors.length) return note(`No actor is called “${name}”. Try another spelling or a part of the name.`);
    fill(list, actors.map((actor, index) => option(actor, index)));
    open();
  }

  function option(actor, index) {
    const aliases = (actor.aliases ?? []).slice(0, 3).join(", ");
    return h("li", {
      id: `${id}-${index}`, role: "option", "aria-selected": "false",
      onmousedown: (event) => { event.preventDefault(); pick(index); },
    },
    h("span.suggestion-name", {}, actor.name),
    h("span.suggestion-more", {}, typeName(actor.type), aliases && ` · also ${aliases}`));
  }

  function note(text) {
    fill(list, h("li.suggestion-note", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, text));
    open();
  }

  function open() {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  function move(to) {
    if (!found.length) return;
    open();
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (to + found.length) % found.length;
    const item = list.children[active];
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", item.id);
  }

  function key(event) {
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter") pick(Math.max(active, 0));
    else if (event.key === "Escape") { close(); input.value = ""; found = []; }
    else return;
    event.preventDefault();
  }

  function pick(index) {
    const actor = found[index];
    if (!actor) return;
    close();
    found = [];
    input.value = "";
    choose(actor);
  }

  return h("div.combobox", {}, input, list);
}
