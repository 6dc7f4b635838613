/**
 * Makes elements. Text always becomes a text node, never markup, so whatever an article or a name
 * holds is shown and not run.
 *
 * @param {string} tag     element name, with classes after dots: "p.hint"
 * @param {object} props   attributes; functions under "on…" become listeners; null and false are left out
 * @param {...any} children text, nodes, or lists of them; null and false are left out
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value") element.value = value;
    else if (key.startsWith("--")) element.style.setProperty(key, value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** Puts children in place of whatever an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** Tells those who listen to the page what has changed on it. */
export function say(text) {
  document.getElementById("said").textContent = text;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric", month: "short", year: "numeric", timeZone: "UTC",
});

/** "31 Aug 2012" for an ISO day; "undated" for none. */
export function day(iso) {
  if (!iso) return "undated";
  const parsed = new Date(iso.length > 10 ? iso : `${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? iso : DAY.format(parsed);
}

/** "1 claim", "3 claims". */
export function count(n, one, many = `${one}s`) {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}

/** Calls a function once, after calls have stopped coming for a while. */
export function debounce(ms, call) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...args), ms);
  };
}
