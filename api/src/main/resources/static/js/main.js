import { api, Problem, rememberKey } from "./api.js";
import { showArticle } from "./article.js";
import { count, day, fill, h, say } from "./dom.js";
import { showEvidence } from "./evidence.js";
import { home } from "./home.js";
import { loadOntology } from "./ontology.js";
import { showPaths } from "./paths.js";
import { actorSearch } from "./search.js";
import { actorAddress, go, onChange, state, visit } from "./state.js";
import { Workspace } from "./workspace.js";

const main = document.getElementById("main");
const banner = document.getElementById("banner");

let workspace = null;
let loading = null;
let panelLoading = null;
let panelShows = "";

async function start() {
  document.getElementById("search").append(actorSearch({
    id: "actor-search", label: "Search an actor", hint: "Search a person, country, organisation …",
    choose: (actor) => visit(actorAddress(actor.id)),
  }));
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement?.tagName ?? "")) {
      event.preventDefault();
      document.getElementById("actor-search").focus();
    }
    if (event.key === "Escape" && (state().rel || state().article || state().to)) closePanel();
  });
  onChange(render);
  await guarded(async () => {
    await loadOntology();
    numbers();
    await render();
  });
}

/** Runs something that asks the API; what goes wrong is shown with advice and a way to try again. */
async function guarded(work) {
  try {
    banner.hidden = true;
    await work();
  } catch (problem) {
    if (problem.name === "AbortError") return;
    if (!(problem instanceof Problem)) throw problem;
    fill(banner, ...(problem.status === 401 ? [keyForm()] : [h("strong", {}, problem.message), " ", problem.advice ?? "", " ",
      h("button", { type: "button", onclick: () => location.reload() }, "Try again")]));
    banner.hidden = false;
    if (!main.children.length) fill(main, h("p.empty", {}, "Nothing to show yet."));
  }
}

/** Asks for the key that this server wants. */
function keyForm() {
  const key = h("input", { type: "password", autocomplete: "current-password", required: true, "aria-label": "Key" });
  return h("form.key", { onsubmit: (event) => { event.preventDefault(); rememberKey(key.value.trim()); location.reload(); } },
    h("strong", {}, "This server answers to those who have a key."), " ", key, " ", h("button", {}, "Go on"));
}

async function numbers() {
  const all = await api.system().catch(() => null);
  if (!all) return;
  const sum = (counts) => Object.values(counts).reduce((a, b) => a + b, 0);
  fill(document.getElementById("numbers"),
    [count(all.articles, "article"), count(all.outlets, "outlet"), count(sum(all.actors), "actor"),
      count(sum(all.relationships), "relationship"), count(all.claims, "claim")].join(" · "),
    all.firstPublished ? ` · ${day(all.firstPublished)} – ${day(all.lastPublished)}` : "");
}

function render() {
  return guarded(async () => {
    const view = state();
    if (!view.actor) return view.article ? showReading(view.article) : showHome();
    if (!workspace?.shows(view)) await openActor(view);
    else workspace.refresh();
    await showPanel(view);
  });
}

async function showHome() {
  loading?.abort();
  closeWorkspace();
  document.title = "Entente";
  await home(main);
}

/** An article by itself, as a page of its own. */
async function showReading(id) {
  closeWorkspace();
  const page = h("div.home.reading", {});
  fill(main, page);
  await showArticle(page, id);
  document.title = `${page.querySelector("h2").textContent} – Entente`;
}

async function openActor(view) {
  loading?.abort();
  loading = new AbortController();
  const { signal } = loading;
  const window = { from: view.from, to: view.until };
  const [actor, found] = await Promise.all([api.actor(view.actor, signal), api.relationshipsOf(view.actor, window, signal)]);
  closeWorkspace();
  workspace = new Workspace(main, actor, found, view, closePanel);
  document.title = `${actor.name} – Entente`;
  say(`${actor.name}: ${count(found.items.length, "relationship")}`);
}

function closeWorkspace() {
  workspace?.destroy();
  workspace = null;
  panelLoading?.abort();
  panelShows = "";
}

async function showPanel(view) {
  const wanted = view.article ? `article ${view.article} ${view.rel}` : view.rel ? `relationship ${view.rel}` : view.to ? `paths ${view.to}` : "";
  workspace.openPanel(Boolean(wanted));
  if (wanted === panelShows) return;
  panelShows = wanted;
  panelLoading?.abort();
  panelLoading = new AbortController();
  if (!wanted) return;
  const { body } = workspace;
  try {
    if (view.article) await showArticle(body, view.article, panelLoading.signal);
    else if (view.rel) await showEvidence(body, view.rel, panelLoading.signal);
    else await showPaths(body, view.actor, view.to, panelLoading.signal);
  } catch (problem) {
    if (problem.name === "AbortError") return;
    fill(body, h("p.note", { role: "alert" }, h("strong", {}, problem.message), " ", problem.advice ?? ""));
    if (!(problem instanceof Problem)) throw problem;
  }
  body.querySelector("#evidence-title")?.focus({ preventScroll: true });
}

function closePanel() {
  const row = state().rel;
  go({ rel: "", article: "", to: "" });
  document.querySelector(`tr[data-relationship="${CSS.escape(row)}"] a`)?.focus();
}

start();
