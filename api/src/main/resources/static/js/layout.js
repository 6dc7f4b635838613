/** Where actors stand around the one in the middle. */

const FIRST_RING = 200;
const RING_STEP = 105;
const SPACE = 112;
const GAP = 0.16;
/** With more rings than this, outer rings get more actors than inner ones, and angles may coincide. */
const FEW_RINGS = 4;

const group = (other) => (other.net > 0 ? "friends" : other.net < 0 ? "foes" : "rest");

/**
 * Friends get an arc around the left, then, clockwise, foes, then the rest; arcs are as wide as they
 * are many. Who comes first in the order given stands nearest.
 *
 * @param {{id: string, net: number}[]} others the weightiest first
 * @param {number} aspect width of the drawing by its height
 * @returns {Map<string, {x: number, y: number}>}
 */
export function positions(others, aspect) {
  const groups = { friends: [], foes: [], rest: [] };
  others.forEach((other) => groups[group(other)].push(other));
  const filled = Object.values(groups).filter((members) => members.length);
  const arcs = widths(filled.map((members) => members.length));
  const stretch = Math.min(1.4, Math.max(0.8, Math.sqrt(aspect)));
  const places = new Map();
  // The first arc has its middle at the left (the angle π).
  let angle = groups.friends.length || filled.length < 2 ? Math.PI - arcs[0] / 2 : Math.PI * 1.5;
  filled.forEach((members, index) => {
    const gap = filled.length > 1 ? GAP : 0;
    for (const { member, at, radius } of arc(members, arcs[index] - gap)) {
      const turned = angle + gap / 2 + at;
      places.set(member.id, { x: radius * Math.cos(turned) * stretch, y: (radius * Math.sin(turned)) / stretch });
    }
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

function arc(members, width) {
  const rings = Math.ceil((members.length * SPACE) / (width * FIRST_RING));
  return rings <= FEW_RINGS ? ownAngles(members, width, rings) : fullRings(members, width);
}

/** Everybody has an angle of his own, so that no line runs behind somebody else. */
function ownAngles(members, width, rings) {
  const step = width / members.length;
  const slots = members.map((_, index) => ({ ring: index % rings, at: (index + 0.5) * step }));
  slots.sort((a, b) => a.ring - b.ring || Math.abs(a.at - width / 2) - Math.abs(b.at - width / 2));
  return slots.map(({ ring, at }, index) => ({ member: members[index], at, radius: FIRST_RING + ring * RING_STEP }));
}

/** Each ring takes as many as it has room for. */
function fullRings(members, width) {
  const places = [];
  let left = members;
  for (let ring = 0; left.length; ring++) {
    const radius = FIRST_RING + ring * RING_STEP;
    const here = left.slice(0, Math.max(1, Math.floor((width * radius) / SPACE)));
    left = left.slice(here.length);
    const step = width / here.length;
    here.forEach((member, index) => places.push({ member, at: step * (index + (ring % 2 ? 0.68 : 0.4)), radius }));
  }
  return places;
}
