/** Where actors stand around the one in the middle. */

const FIRST_RING = 210;
const RING_STEP = 118;
const SPACE = 112;
const GAP = 0.16;

const group = (other) => (other.net > 0 ? "friends" : other.net < 0 ? "foes" : "rest");

/**
 * Friends get an arc around the left, then, clockwise, foes, then the rest; arcs are as wide as they
 * are many. Each arc is filled from the inside, ring by ring, in the order given.
 *
 * @param {{id: string, net: number}[]} others the weightiest first
 * @returns {Map<string, {x: number, y: number}>}
 */
export function positions(others) {
  const groups = { friends: [], foes: [], rest: [] };
  others.forEach((other) => groups[group(other)].push(other));
  const filled = Object.values(groups).filter((members) => members.length);
  const arcs = widths(filled.map((members) => members.length));
  const places = new Map();
  // The first arc has its middle at the left (the angle π).
  let angle = groups.friends.length || filled.length < 2 ? Math.PI - arcs[0] / 2 : Math.PI * 1.5;
  filled.forEach((members, index) => {
    fillArc(members, angle, arcs[index], filled.length > 1, places);
    angle += arcs[index];
  });
  return places;
}

/** Shares of the full circle by number, none narrower than a sixth of it. */
function widths(counts) {
  const total = counts.reduce((a, b) => a + b, 0);
  const floors = counts.map((n) => Math.max(n / total, counts.length > 1 ? 1 / 6 : 1));
  const sum = floors.reduce((a, b) => a + b, 0);
  return floors.map((share) => (share / sum) * 2 * Math.PI);
}

function fillArc(members, from, width, bounded, places) {
  const usable = bounded ? width - GAP : width;
  let left = members.slice();
  for (let ring = 0; left.length; ring++) {
    const radius = FIRST_RING + ring * RING_STEP;
    const room = Math.max(1, Math.floor((usable * radius) / SPACE));
    const here = left.slice(0, room);
    left = left.slice(room);
    const step = bounded ? usable / here.length : (2 * Math.PI) / here.length;
    // Rings are turned against each other, so that no edge hides behind a nearer actor.
    const turn = bounded ? 0.5 : 0.5 * (ring % 2);
    here.forEach((member, index) => {
      const angle = from + (bounded ? GAP / 2 : 0) + step * (index + turn + (ring % 2 ? 0.18 : 0));
      places.set(member.id, { x: radius * Math.cos(angle) * 1.12, y: radius * Math.sin(angle) });
    });
  }
}
