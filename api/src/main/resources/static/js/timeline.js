import { api } from "./api.js";
import { count, h } from "./dom.js";

const WIDTH = 360;
const HALF = 34;
const SVG = "http://www.w3.org/2000/svg";

/** When two actors were in the news with each other: friendly claims up, hostile ones down; null if only once. */
export async function timeline(one, other, signal) {
  const { items } = await api.timeline({ actor: one.id, other: other.id, granularity: "MONTH" }, signal);
  const months = byMonth(items.filter((point) => point.asserted > 0));
  if (months.size < 2) return null;
  const starts = [...months.keys()].sort();
  const first = index(starts[0]);
  const span = Math.max(1, index(starts.at(-1)) - first);
  const tallest = Math.max(...[...months.values()].flatMap(({ up, down }) => [up, down]), 1);
  const bar = Math.max(4, Math.min(16, WIDTH / (span + 1) - 1));
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${2 * HALF + 16}`, role: "img", class: "timeline", "aria-label": inWords(starts, months) });
  svg.append(shape("line", { x1: 0, x2: WIDTH, y1: HALF, y2: HALF, class: "axis" }));
  for (const start of starts) {
    const x = ((index(start) - first) / span) * (WIDTH - bar);
    const { positive, neutral, down } = months.get(start);
    const unit = (HALF - 2) / tallest;
    svg.append(
      column(x, HALF - positive * unit, positive * unit, bar, "positive", `${start.slice(0, 7)}: ${count(positive, "friendly claim")}`),
      column(x, HALF - (positive + neutral) * unit, neutral * unit, bar, "neutral", `${start.slice(0, 7)}: ${count(neutral, "other claim")}`),
      column(x, HALF, down * unit, bar, "negative", `${start.slice(0, 7)}: ${count(down, "hostile claim")}`));
  }
  svg.append(label(0, "start", starts[0].slice(0, 7)), label(WIDTH, "end", starts.at(-1).slice(0, 7)));
  return h("section.when", { "aria-label": "When" }, h("h3", {}, "When", h("span.sign-count", {}, "friendly up, hostile down")), svg);
}

function byMonth(points) {
  const months = new Map();
  for (const point of points) {
    const month = months.get(point.start) ?? { positive: 0, neutral: 0, up: 0, down: 0 };
    if (point.sign === "POSITIVE") month.positive += point.asserted;
    else if (point.sign === "NEGATIVE") month.down += point.asserted;
    else month.neutral += point.asserted;
    month.up = month.positive + month.neutral;
    months.set(point.start, month);
  }
  return months;
}

const index = (start) => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));

const inWords = (starts, months) => starts.map((start) => {
  const { positive, neutral, down } = months.get(start);
  return `${start.slice(0, 7)}: ${positive} friendly, ${down} hostile, ${neutral} other`;
}).join("; ");

function column(x, y, height, width, sign, words) {
  const group = shape("g", {});
  if (height <= 0) return group;
  const title = shape("title", {});
  title.textContent = words;
  const rect = shape("rect", { x, y, width, height, class: `bar-${sign}` });
  rect.append(title);
  group.append(rect);
  return group;
}

function label(x, anchor, words) {
  const text = shape("text", { x, y: 2 * HALF + 13, "text-anchor": anchor });
  text.textContent = words;
  return text;
}

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
