/** A network of a community as the service answers, with as many bodies of each kind as asked for. */
export function core(kinds, { via = () => null, reason = () => 'DIRECT', jointBodies = [] } = {}) {
  const community = { __typename: 'Community', id: 'place', name: '荷风社区', nameEn: 'Hefeng' };
  let made = 0;
  const groups = Object.entries(kinds).map(([kind, number]) => ({
    kind: kind === 'null' ? null : kind,
    membersTotal: number,
    byReason: [],
    members: Array.from({ length: number }, () => {
      const i = made++;
      return {
        resident: true,
        strength: 1,
        node: { __typename: 'Unit', id: `body-${i}`, name: `第${i}个驻区单位有限公司`, nameEn: `Resident unit number ${i}` },
        ties: [{ with: [community], reason: reason(i), fact: `fact-${i}`, via: via(i), givers: [], validFrom: null, validTo: null, startDate: null, endDate: null, startKnowledge: 'UNKNOWN', endKnowledge: 'UNKNOWN', sourceIds: [] }],
      };
    }),
  }));
  return {
    community,
    cores: [{ __typename: 'PartyOrganization', id: 'core', name: '荷风社区党委', nameEn: null, kind: 'PARTY_COMMITTEE' }],
    jointBodies,
    groups,
    membersTotal: made,
    undatedTotal: made,
    links: [],
    gap: [],
    gapTotal: 0,
  };
}

export const naming = {
  kind: (kind) => ({ zh: `类别${kind}`, en: `kind ${kind}` }),
  family: (family) => ({ zh: `大类${family}`, en: `family ${family}` }),
  rest: (number) => `另 ${number} 个`,
};
