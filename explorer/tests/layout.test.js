import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from '../app/picture/layout.ts';
import { marksOf } from '../app/picture/marks.ts';
import { networkOf } from '../app/picture/model.ts';
import { away, boxOf, brokenName, linesInDisc, round, widthOfText } from '../app/picture/names.ts';
import { neighbourTowards } from '../app/picture/steps.ts';
import { core, naming } from './network.js';

const SIZES = [[728, 530], [1288, 760], [390, 480]];
const KINDS = {
  one: { SCHOOL: 1 },
  'two dozen of one family': { SCHOOL: 12, CLINIC: 12 },
  'of all families': { BRANCH: 3, SCHOOL: 4, BANK: 3, PROPERTY_MANAGEMENT: 3, VOLUNTEER_TEAM: 3, COUNCIL: 1, HALL: 2, null: 2 },
  'a hub': { BRANCH: 40, SCHOOL: 30, CLINIC: 1, BANK: 28, HOTEL: 2, MALL: 5, PROPERTY_MANAGEMENT: 8, OWNERS_COMMITTEE: 3, VOLUNTEER_TEAM: 9, FUND: 1, HALL: 4, POLICE: 1, COURT: 1, MEDIA: 2, null: 70 },
};
const JOINT = ['荷风社区联合党委', '荷塘街道共建理事会'].map((name, i) => ({ __typename: 'JointCommittee', id: `joint-${i}`, name, nameEn: `Joint committee ${i}`, kind: 'COUNCIL' }));

function laidOut(kinds, [width, height], english, tables = 2, opened = []) {
  const network = networkOf(core(kinds, { jointBodies: JOINT.slice(0, tables) }));
  const marks = marksOf(network, width < 500, new Set(opened), naming);
  return layoutOf({ ...network, ...marks }, width, height, english);
}

const touch = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

for (const [what, kinds] of Object.entries(KINDS)) {
  for (const size of SIZES) {
    for (const english of [false, true]) {
      test(`${what} in ${size.join('×')}, ${english ? 'English' : 'Chinese'}`, () => {
        const { slots, width, height } = laidOut(kinds, size, english);
        for (const { x, y, radius } of slots) {
          assert.ok(x - radius >= 0 && x + radius <= width && y - radius >= 0 && y + radius <= height, 'no mark leaves the picture');
        }
        const boxes = slots.flatMap(({ label }) => (label ? [boxOf(label)] : []));
        for (const box of boxes) assert.ok(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height, 'no name leaves the picture');
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(!touch(a, b), 'no two names touch')));
        for (const { x, y, radius } of slots) {
          const mark = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
          for (const box of boxes) assert.ok(!touch(box, mark), 'no name lies on a mark');
        }
      });
    }
  }
}

/** A community of which a large group of firms is opened, between other firms and other kinds. */
const OPENED = { ...KINDS['a hub'], SCHOOL: 8, BANK: 3, PRIVATE_ENTERPRISE: 39, BRANCH: 2, null: 5 };
/** How many names a picture keeps at least: of the ordinary ones nearly all, of marks side by side those that can be told apart. */
const NAMED = { one: 1, 'two dozen of one family': 0.75, 'of all families': 0.75, 'a hub': 1, 'a group is opened': 0.35 };

for (const [what, kinds] of Object.entries({ ...KINDS, 'a group is opened': OPENED })) {
  for (const size of SIZES) {
    for (const english of [false, true]) {
      test(`no name of ${what} is nearer to another mark than to its own in ${size.join('×')}, ${english ? 'English' : 'Chinese'}`, () => {
        const { slots, middle } = laidOut(kinds, size, english, 1, what === 'a group is opened' ? ['PRIVATE_ENTERPRISE'] : []);
        const named = slots.filter(({ label }) => label);
        const tables = middle.map(({ x, y, width, height }) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2, round: 0 }));
        for (const each of named) {
          const box = boxOf(each.label);
          const own = away(box, round(each, each.radius));
          assert.ok(own <= 20, `${each.slot.name} stands at its mark`);
          for (const other of slots) if (other !== each) assert.ok(away(box, round(other, other.radius)) > own, `${each.slot.name} at ${other.slot.name}`);
          for (const table of tables) assert.ok(away(box, table) > own, `${each.slot.name} at a table`);
        }
        const part = size[0] < 500 && what === 'a group is opened' ? 0.2 : NAMED[what];
        assert.ok(named.length >= part * slots.length, `${named.length} of ${slots.length} have their names`);
      });
    }
  }
}

test('nearly every body of an ordinary community has its name', () => {
  const { slots } = laidOut(KINDS['of all families'], SIZES[0], false, 1);
  assert.ok(slots.filter(({ label }) => label).length >= slots.length - 1);
});

test('marks do not overlap when a large group is opened', () => {
  const network = networkOf(core({ SCHOOL: 40, BANK: 6, CLINIC: 4 }));
  const marks = marksOf(network, false, new Set(['SCHOOL']), naming);
  const { slots } = layoutOf({ ...network, ...marks }, 728, 530, false);
  assert.equal(slots.length, 42);
  slots.forEach((a, i) => slots.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius, `${a.slot.id} ${b.slot.id}`)));
});

test('the same network is laid out in the same way', () => {
  assert.deepEqual(laidOut(KINDS['a hub'], SIZES[1], false), laidOut(KINDS['a hub'], SIZES[1], false));
});

test('two tables do not cover each other', () => {
  for (const size of SIZES) {
    const [a, b] = laidOut(KINDS['of all families'], size, false).middle;
    assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2, size.join('×'));
  }
});

test('names are broken where a word begins, and cut with an ellipsis', () => {
  assert.deepEqual(brokenName('荷风小学', 8, 18), ['荷风小学']);
  assert.deepEqual(brokenName('荷风社区卫生服务中心党支部', 9, 18), ['荷风社区', '卫生服务中心党支部']);
  assert.deepEqual(brokenName('莲华电子有限公司（总部）', 5, 18), ['莲华电子', '有限公司']);
  assert.deepEqual(brokenName('Branch of Hefeng community clinic', 8, 18), ['Branch of Hefeng', 'community clinic']);
  assert.deepEqual(brokenName('Branch of Hefeng primary school', 8, 13), ['Branch of Hefeng', 'primary school']);
  assert.deepEqual(brokenName('同心家园共建理事会', 5, 6), ['同心家园', '共建理事会']);
  assert.equal(brokenName('一'.repeat(40), 8, 18).every((line) => line.length <= 8), true);
});

test('an arrow key leads to the nearest mark in its direction', () => {
  const points = [{ id: 'a', x: 0, y: 0 }, { id: 'near', x: 50, y: 10 }, { id: 'far', x: 200, y: 0 }, { id: 'below', x: 0, y: 90 }];
  assert.equal(neighbourTowards(points, 'a', 'ArrowRight'), 'near');
  assert.equal(neighbourTowards(points, 'a', 'ArrowDown'), 'below');
  assert.equal(neighbourTowards(points, 'a', 'ArrowLeft'), null);
});

test('arrow keys lead from the core to every mark', () => {
  for (const [what, kinds] of Object.entries(KINDS)) {
    for (const size of SIZES) {
      const { centre, middle, slots } = laidOut(kinds, size, false, 1);
      const points = [{ id: 'core', ...centre }, ...middle.map(({ of, x, y }) => ({ id: of.id, x, y })), ...slots.map(({ slot, x, y }) => ({ id: slot.id, x, y }))];
      const reached = new Set(['core']);
      for (const id of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const next = neighbourTowards(points, id, key);
          if (next !== null) reached.add(next);
        }
      }
      assert.deepEqual(points.filter(({ id }) => !reached.has(id)).map(({ id }) => id), [], `${what} in ${size.join('×')}`);
    }
  }
});

test('what joins in a narrow picture lies neither on the core nor on each other', () => {
  const via = (i) => ({ __typename: 'Activity', id: `activity-${i % 3}`, name: `荷风社区第${i % 3}次邻里节`, nameEn: null });
  const network = networkOf(core({ SCHOOL: 2, BANK: 2, CLINIC: 2 }, { via, reason: () => 'ACTIVITY', jointBodies: JOINT.slice(0, 1) }));
  const { middle, centre, ring } = layoutOf({ ...network, ...marksOf(network, true, new Set(), naming) }, 390, 480, false);
  assert.equal(middle.length, 4);
  const boxes = [{ ...centre, width: 2 * ring, height: 2 * ring }, ...middle];
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2)));
});

for (const size of [[390, 470], [390, 480]]) {
  test(`nor on the marks above and below it in ${size.join('×')}`, () => {
    const joint = Array.from({ length: 12 }, (_, i) => ({ __typename: 'JointCommittee', id: `many-${i}`, name: `第${i}片区区域化党建联席会`, nameEn: null, kind: 'COUNCIL' }));
    const network = networkOf(core({ ...KINDS['a hub'], BRANCH: 16 }, { jointBodies: joint }));
    const { slots, middle } = layoutOf({ ...network, ...marksOf(network, true, new Set(), naming) }, ...size, false);
    assert.equal(middle.length, 4);
    for (const each of middle) {
      const box = { left: each.x - each.width / 2, right: each.x + each.width / 2, top: each.y - each.height / 2, bottom: each.y + each.height / 2 };
      for (const { x, y, radius } of slots) assert.ok(!touch(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
    }
  });
}

test('a Latin name stays within its disc, on at most three lines', () => {
  assert.deepEqual(linesInDisc('Party committee', 36), ['Party', 'committee']);
  for (const radius of [27, 36]) {
    for (const name of ['Joint community party committee', "Jing'ansi sub-district party work committee", 'Work committee of city offices']) {
      const lines = linesInDisc(name, radius);
      assert.ok(lines.length <= 3);
      lines.forEach((line, i) => {
        const off = Math.abs(i - (lines.length - 1) / 2) * 16 + 5;
        assert.ok(widthOfText(line, 12) <= 2 * Math.sqrt(radius ** 2 - off ** 2), line);
      });
    }
  }
});

/** The layout of a community of which on some day only these bodies, by their numbers, are there. */
function onDay(present, size, before = null) {
  const given = core(KINDS['of all families'], { jointBodies: JOINT });
  const groups = given.groups.map((group) => {
    const members = group.members.filter(({ node }) => present.includes(Number(node.id.split('-')[1])));
    return { ...group, members, membersTotal: members.length };
  });
  const network = networkOf({ ...given, groups: groups.filter(({ members }) => members.length > 0), membersTotal: present.length });
  return layoutOf({ ...network, ...marksOf(network, size[0] < 500, new Set(), naming) }, ...size, false, null, new Map(), before);
}

const from = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

test('bodies keep their place over time, and new ones take free places', () => {
  for (const size of SIZES.slice(0, 2)) {
    const days = [[0, 1, 4, 8, 13], [0, 4, 5, 8, 12, 13], [0, 3, 5, 8, 12], [0, 1, 4, 5, 8, 12, 13], [8, 9, 16]];
    let before = null;
    const seen = new Map();
    for (const present of days) {
      const { slots, middle, kept } = onDay(present, size, before);
      assert.equal(slots.length, present.length);
      for (const { slot, x, y } of slots) {
        const known = seen.get(slot.id);
        if (known) assert.deepEqual([x, y], known, `${slot.id} stays in ${size.join('×')}`);
        seen.set(slot.id, [x, y]);
      }
      for (const { of, x, y } of middle) {
        if (seen.has(of.id)) assert.deepEqual([x, y], seen.get(of.id));
        seen.set(of.id, [x, y]);
      }
      slots.forEach((a, i) => slots.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius + 10, `${a.slot.id} ${b.slot.id}`)));
      before = kept;
    }
  }
});

test('where new bodies find no room all are laid out anew', () => {
  const few = onDay([0, 1], SIZES[0]);
  const all = onDay(from(0, 20), SIZES[0], few.kept);
  assert.deepEqual(all.slots.map(({ x, y }) => [x, y]), onDay(from(0, 20), SIZES[0]).slots.map(({ x, y }) => [x, y]));
});

test('a family that is new stands between those beside it, and bands do not cover each other', () => {
  // Party bodies and social ones first, then schools between them.
  const first = onDay([0, 13, 14], SIZES[0]);
  const { kept, slots } = onDay([0, 3, 13, 14], SIZES[0], first.kept);
  assert.equal(slots.length, 4);
  assert.deepEqual(kept.sectors.map(({ family }) => family), ['party', 'public', 'social']);
  kept.sectors.slice(1).forEach(({ from: begins }, i) => assert.ok(begins >= kept.sectors[i].to - 1e-9));
});

/** How near a line comes to a point, from a tenth of its way to nine tenths. */
function nearest({ ends: [a, b], middle }, { x, y }) {
  const on = (t, of) => (1 - t) * (1 - 2 * t) * a[of] + 4 * t * (1 - t) * middle[of] + t * (2 * t - 1) * b[of];
  return Math.min(...Array.from({ length: 81 }, (_, i) => Math.hypot(on(0.1 + i / 100, 'x') - x, on(0.1 + i / 100, 'y') - y)));
}

test('no line crosses the core or a mark that it does not lead to', () => {
  const via = (i) => ({ __typename: 'Activity', id: `activity-${i % 2}`, name: `第${i % 2}次邻里节`, nameEn: null });
  for (const [width, height] of SIZES.slice(0, 2)) {
    const network = networkOf(core({ SCHOOL: 4, BANK: 2, VOLUNTEER_TEAM: 3 }, { via, reason: () => 'ACTIVITY', jointBodies: JOINT.slice(0, 1) }));
    const { routes, slots, centre, ring } = layoutOf({ ...network, ...marksOf(network, false, new Set(), naming) }, width, height, false);
    for (const route of routes) {
      const own = [route.line.from, route.line.to];
      if (!own.some((id) => id === 'place' || id === 'core')) assert.ok(nearest(route, centre) > ring, `${own} crosses the core`);
      for (const { slot, x, y, radius } of slots) if (!own.includes(slot.id)) assert.ok(nearest(route, { x, y }) > radius, `${own} crosses ${slot.id}`);
    }
  }
});

test('what joins lies neither on the core nor on a mark of the ring', () => {
  const via = (i) => ({ __typename: 'Activity', id: `activity-${i % 3}`, name: `第${i % 3}次邻里节`, nameEn: `Neighbours' festival number ${i % 3}` });
  for (const size of SIZES.slice(0, 2)) {
    for (const english of [false, true]) {
      const network = networkOf(core({ SCHOOL: 5, BANK: 3, VOLUNTEER_TEAM: 4 }, { via, reason: () => 'ACTIVITY', jointBodies: JOINT }));
      const { slots, middle, centre, ring } = layoutOf({ ...network, ...marksOf(network, false, new Set(), naming) }, ...size, english);
      assert.equal(middle.length, 5);
      for (const { of, x, y, width, height } of middle) {
        const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        for (const each of [...slots, { ...centre, radius: ring }]) assert.ok(away(box, round(each, each.radius)) > 0, `${of.name} in ${size.join('×')}`);
      }
    }
  }
});

test('the tables of a hub are evenly apart, and each group has a line to one of them', () => {
  const joint = Array.from({ length: 9 }, (_, i) => ({ __typename: 'JointCommittee', id: `many-${i}`, name: `第${i}片区区域化党建联席会`, nameEn: null, kind: 'COUNCIL' }));
  const network = networkOf(core({ ...KINDS['a hub'], BRANCH: 16 }, { jointBodies: joint, via: (i) => joint[i % 9], reason: () => 'COMMITTEE' }));
  for (const size of SIZES.slice(0, 2)) {
    const { middle, routes } = layoutOf({ ...network, ...marksOf(network, false, new Set(), naming) }, ...size, false);
    assert.equal(middle.length, 5);
    middle.forEach((a, i) => middle.slice(i + 1).forEach((b) => assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + 20 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + 20, `${a.of.name} ${b.of.name}`)));
    const tables = new Set(middle.map(({ of }) => of.id));
    const from = routes.flatMap(({ line }) => (tables.has(line.to) ? [line.from] : []));
    assert.equal(new Set(from).size, from.length);
  }
});
