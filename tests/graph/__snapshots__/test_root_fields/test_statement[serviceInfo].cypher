// query Service {
//   serviceInfo { version databaseVersion counts { type count } relationships }
// }
// Database hits on the invented network: 35 at most

// serviceInfo
// {a0: '0.1.0'}
CALL dbms.components()
YIELD versions, edition
WITH {version: versions[0], edition: edition} AS component
LIMIT 1
RETURN [
  $p.a0,
  component.version,
  [
    type IN [
      ['Area', COUNT { MATCH (thing:Area) }],
      ['Community', COUNT { MATCH (thing:Community) }],
      ['PartyOrganization', COUNT { MATCH (thing:PartyOrganization) }],
      ['JointCommittee', COUNT { MATCH (thing:JointCommittee) }],
      ['Unit', COUNT { MATCH (thing:Unit) }],
      ['ServicePoint', COUNT { MATCH (thing:ServicePoint) }],
      ['Member', COUNT { MATCH (thing:Member) }],
      ['MemberGroup', COUNT { MATCH (thing:MemberGroup) }],
      ['Post', COUNT { MATCH (thing:Post) }],
      ['Agreement', COUNT { MATCH (thing:Agreement) }],
      ['Commitment', COUNT { MATCH (thing:Commitment) }],
      ['Resource', COUNT { MATCH (thing:Resource) }],
      ['Need', COUNT { MATCH (thing:Need) }],
      ['Project', COUNT { MATCH (thing:Project) }],
      ['Share', COUNT { MATCH (thing:Share) }],
      ['Activity', COUNT { MATCH (thing:Activity) }],
      ['Matter', COUNT { MATCH (thing:Matter) }],
      ['Evaluation', COUNT { MATCH (thing:Evaluation) }],
      ['Case', COUNT { MATCH (thing:Case) }],
      ['Mechanism', COUNT { MATCH (thing:Mechanism) }],
      ['Figure', COUNT { MATCH (thing:Figure) }],
      ['Source', COUNT { MATCH (thing:Source) }]
    ]
      | [type[0], type[1]]
  ],
  COUNT { (source)-[fact]->(target) }
] AS data;
