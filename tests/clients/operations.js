// Operations that share things: whatever one leaves in a cache, the others must not be changed by it.
import { readFileSync } from 'node:fs';

const linked = `
  query Linked($id: ID!, $asOf: Date) {
    entity(id: $id, asOf: $asOf) {
      id
      name
      ... on Organization { coBuildsWith(asOf: $asOf) { totalCount edges { fact subject startDate node { id name } } } }
      ... on Community {
        coBuildsWith(asOf: $asOf) { totalCount edges { fact subject startDate node { id name } } }
        pairedWith(asOf: $asOf) { totalCount edges { fact purpose startDate node { id name } } }
        residents(asOf: $asOf, first: 3, orderBy: [{ field: NAME }]) { totalCount edges { fact startDate node { id name } } }
      }
    }
  }`;

const around = `
  query Around($center: ID!, $asOf: Date) {
    network(center: $center, asOf: $asOf, jointBodies: NODES) {
      nodes { entity type distance degree role node { id name } }
      edges { source target reason count facts }
      nodesTotal
      edgesTotal
      complete
    }
  }`;

const core = `
  query CoreOf($community: ID!, $asOf: Date) {
    core(community: $community, asOf: $asOf) {
      community { id name residents(asOf: $asOf) { totalCount } }
      membersTotal
      groups { kind membersTotal members { strength node { id name } ties { reason fact } } }
      gapTotal
    }
  }`;

// The same view again, with other parts of it.
const gap = `
  query Gap($community: ID!, $asOf: Date) {
    core(community: $community, asOf: $asOf) { cores { id name } gap { id name kind } }
  }`;

const chairs = `
  query Turns($id: ID!, $asOf: Date) {
    node(id: $id) {
      id
      ... on JointCommittee {
        chairedBy(asOf: $asOf) { totalCount edges { fact order scope startDate endDate node { id name } } }
        memberBodies(asOf: $asOf) { totalCount nodes { id name } }
      }
    }
  }`;

const partners = `
  query Partners($of: ID!, $asOf: Date) {
    coBuilders(of: $of, asOf: $asOf, first: 50) {
      totalCount
      edges { strength node { id name } ties { reason fact via { id name } } }
    }
  }`;

const dates = ['2024-12-31', '2026-03-12', '2027-06-30'];
const pair = (query, name, ids) => ids.flatMap((id) => dates.map((asOf) => ({ query, variables: { [name]: id, asOf } })));

export const scenarios = [
  // Both ends of one relationship, whichever way it is read.
  ...pair(linked, 'id', ['lianhua-tea', 'lianhua-tinglin', 'lianhua-yunqi', 'lianhua-ouxiang', 'lianhua-hefeng']),
  // Two centres, whose networks overlap.
  ...pair(around, 'center', ['lianhua-tinglin', 'lianhua-hefeng', 'lianhua-hefeng-school']),
  ...pair(core, 'community', ['lianhua-hefeng', 'lianhua-tinglin']),
  ...pair(gap, 'community', ['lianhua-hefeng', 'lianhua-tinglin']),
  ...pair(chairs, 'id', ['lianhua-yunting-council', 'lianhua-hefeng-joint']),
  ...pair(partners, 'of', ['lianhua-hefeng-school', 'lianhua-electronics', 'lianhua-hefeng']),
];

/** The examples that GraphiQL offers; measures are left out, whose first answer tells how far they have come. */
export const examples = JSON.parse(readFileSync(process.env.COBUILD_EXAMPLES, 'utf8'))
  .map(({ query, variables = {} }) => ({ query, variables }))
  .filter(({ query }) => !query.includes('metrics('));

/** One list, from end to end: its pages must add up to the whole. */
export const pages = `
  query Pages($first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
    units(first: $first, after: $after, last: $last, before: $before, asOf: $asOf, where: { invented: { eq: true } }) {
      totalCount
      edges { cursor node { id name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

/** The links of one thing, page by page; a thing may be linked twice. */
export const nestedPages = `
  query NestedPages($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
    node(id: $id) {
      id
      ... on Community {
        residents(first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
          totalCount
          edges { fact cursor node { id name } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    }
  }`;
