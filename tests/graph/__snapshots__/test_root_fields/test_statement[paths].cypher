// query Paths($from: ID!, $to: ID!, $asOf: Date) {
//   paths(from: $from, to: $to, asOf: $asOf, first: 3) {
//     complete
//     cutBy
//     paths {
//       length
//       sentenceZh
//       sentenceEn
//       steps {
//         from { id name }
//         to { id name }
//         links { reason fact via { id name } validFrom validTo sourceIds }
//       }
//     }
//   }
// }
// Database hits on the invented network: 4500 at most

// paths
// {a0: date('2026-03-12'), a1: 3, a2: 4, a3: 'lianhua-hefeng-school', a4: 'lianhua-library', a5: 400, a6: 10000}
MATCH (origin:Entity {id: $p.a3})
MATCH (destination:Entity {id: $p.a4})
WITH
  origin,
  destination,
  reduce(
    search = {
      near: [{nodes: [origin], ties: []}],
      far: [{nodes: [destination], ties: []}],
      found: [],
      cut: false
    },
    turn IN range(1, CASE WHEN origin = destination THEN 0 ELSE $p.a2 END) | CASE
      WHEN size(search.found) > $p.a1 THEN search
      ELSE head(
        COLLECT {
          WITH
            search,
            origin,
            destination,
            COLLECT {
              UNWIND search.near AS way
              WITH way.nodes[-1] AS body
              RETURN COUNT { (body)--() }
            } AS near,
            COLLECT {
              UNWIND search.far AS way
              WITH way.nodes[-1] AS body
              RETURN COUNT { (body)--() }
            } AS far
          WITH
            search,
            origin,
            destination,
            reduce(sum = 0, degree IN near | sum + degree) <= reduce(sum = 0, degree IN far | sum + degree) AS onward
          WITH
            search,
            onward,
            CASE WHEN onward THEN search.near ELSE search.far END AS side,
            CASE WHEN onward THEN destination ELSE origin END AS goal
          WITH
            search,
            onward,
            goal,
            COLLECT {
              UNWIND side AS way
              WITH way, way.nodes[-1] AS body
              WHERE body <> goal
              WITH way, body
              ORDER BY body.id
              RETURN {body: body, way: way}
            } AS held
          WITH
            search,
            onward,
            goal,
            head(
              [
                starts IN [
                  [
                    index IN range(0, size(held) - 1)
                      WHERE index = 0 OR held[index].body <> held[index - 1].body
                  ]
                ]
                  | [
                    run IN range(0, size(starts) - 1)
                      | [row IN held[starts[run]..coalesce(starts[run + 1], size(held))] | row]
                  ]
              ]
            ) AS ends
          WITH
            search,
            onward,
            ends,
            COLLECT {
              UNWIND ends[0..$p.a5] AS end_
              WITH goal, end_[0].body AS body, [each IN end_ | each.way] AS ways
              CALL (body, goal) {
                WITH COLLECT {
                  CALL (body) {
                    WITH body
                    WHERE (body:Organization OR body:Community)
                      AND coalesce(body.count, 1) = 1
                      AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
                      AND coalesce(body.certainty, 'STATED') <> 'MASKED'
                    CALL (body) {
                      CALL (body) {
                        MATCH (body)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                        WHERE part.validFrom <= $p.a0
                          AND part.validTo >= $p.a0
                          AND (
                            NOT third:JointCommittee
                              OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                                AND coalesce(third.count, 1) = 1
                                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                          )
                        RETURN third, [part] AS near
                        UNION ALL
                        MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                        WHERE reserved.validFrom <= $p.a0
                          AND reserved.validTo >= $p.a0
                          AND seat.validFrom <= $p.a0
                          AND seat.validTo >= $p.a0
                          AND coalesce(third.count, 1) = 1
                          AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                        RETURN third, [reserved, seat] AS near
                        UNION ALL
                        MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                        WHERE offers.validFrom <= $p.a0
                          AND offers.validTo >= $p.a0
                          AND uses.validFrom <= $p.a0
                          AND uses.validTo >= $p.a0
                        RETURN third, [offers, uses] AS near
                      }
                      CALL (third) {
                        MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                        WHERE part.validFrom <= $p.a0
                          AND part.validTo >= $p.a0
                          AND (
                            NOT third:JointCommittee
                              OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                                AND coalesce(third.count, 1) = 1
                                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                          )
                        RETURN partner, [part] AS far
                        UNION ALL
                        MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                        WHERE reserved.validFrom <= $p.a0
                          AND reserved.validTo >= $p.a0
                          AND seat.validFrom <= $p.a0
                          AND seat.validTo >= $p.a0
                          AND coalesce(third.count, 1) = 1
                          AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                        RETURN partner, [reserved, seat] AS far
                        UNION ALL
                        MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                        WHERE offers.validFrom <= $p.a0
                          AND offers.validTo >= $p.a0
                          AND uses.validFrom <= $p.a0
                          AND uses.validTo >= $p.a0
                        RETURN partner, [offers, uses] AS far
                      }
                      WITH body, partner, third, near, far
                      WHERE partner <> body
                        AND (partner:Organization OR partner:Community)
                        AND coalesce(partner.count, 1) = 1
                        AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
                      RETURN
                        partner,
                        CASE
                          WHEN third:Agreement THEN 'AGREEMENT'
                          WHEN third:JointCommittee THEN 'COMMITTEE'
                          WHEN third:Project THEN 'PROJECT'
                          WHEN third:Activity THEN 'ACTIVITY'
                        END AS reason,
                        third.id AS fact,
                        third AS via,
                        near + far AS rels
                      UNION ALL
                      MATCH (body)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
                      WHERE link.validFrom <= $p.a0
                        AND link.validTo >= $p.a0
                        AND tied_body <> body
                        AND (tied_body:Organization OR tied_body:Community)
                        AND coalesce(tied_body.count, 1) = 1
                        AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                        AND (type(link) <> 'LEADS' OR link.role = 'CORE' AND endNode(link):Community)
                        AND (
                          type(link) <> 'FUNDS'
                            OR (
                              link.under IS NOT NULL
                                OR NOT coalesce(link.instrument, 'GRANT') IN [
                                  'PAY',
                                  'FEE',
                                  'EQUITY',
                                  'DIVIDEND'
                                ]
                                  AND (
                                    NOT coalesce(link.startDate, 'X') STARTS WITH 'X'
                                      OR NOT coalesce(link.endDate, 'X') STARTS WITH 'X'
                                      OR link.observedOn IS NOT NULL
                                  )
                            )
                        )
                      RETURN
                        tied_body AS partner,
                        CASE type(link)
                          WHEN 'CO_BUILDS_WITH' THEN 'DIRECT'
                          WHEN 'PAIRED_WITH' THEN 'PAIRING'
                          WHEN 'FUNDS' THEN 'SHARING'
                          WHEN 'LEADS' THEN 'CORE'
                        END AS reason,
                        link.id AS fact,
                        null AS via,
                        [link] AS rels
                      UNION ALL
                      MATCH (body)-[leads:LEADS]-(tied_body)
                      WHERE leads.validFrom <= $p.a0
                        AND leads.validTo >= $p.a0
                        AND tied_body <> body
                        AND (tied_body:Organization OR tied_body:Community)
                        AND coalesce(tied_body.count, 1) = 1
                        AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                        AND coalesce(leads.role, 'CORE') = 'CORE'
                        AND endNode(leads):Organization
                        AND NOT endNode(leads):JointCommittee
                      WITH tied_body, leads, startNode(leads) AS leader
                      MATCH (leader)-[core:LEADS]->(its_community:Community)
                      WHERE core.role = 'CORE' AND core.validFrom <= $p.a0 AND core.validTo >= $p.a0
                      RETURN
                        tied_body AS partner,
                        'CORE' AS reason,
                        leads.id AS fact,
                        null AS via,
                        [leads, core] AS rels
                      UNION ALL
                      MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
                      WHERE offers.validFrom <= $p.a0
                        AND offers.validTo >= $p.a0
                        AND of.validFrom <= $p.a0
                        AND of.validTo >= $p.a0
                        AND to.validFrom <= $p.a0
                        AND to.validTo >= $p.a0
                        AND tied_body <> body
                        AND (tied_body:Organization OR tied_body:Community)
                        AND coalesce(tied_body.count, 1) = 1
                        AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                      RETURN
                        tied_body AS partner,
                        'SHARING' AS reason,
                        share.id AS fact,
                        share AS via,
                        [offers, of, to] AS rels
                      UNION ALL
                      MATCH (body)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
                      WHERE offers.validFrom <= $p.a0
                        AND offers.validTo >= $p.a0
                        AND of.validFrom <= $p.a0
                        AND of.validTo >= $p.a0
                        AND to.validFrom <= $p.a0
                        AND to.validTo >= $p.a0
                        AND tied_body <> body
                        AND (tied_body:Organization OR tied_body:Community)
                        AND coalesce(tied_body.count, 1) = 1
                        AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                      RETURN
                        tied_body AS partner,
                        'SHARING' AS reason,
                        share.id AS fact,
                        share AS via,
                        [offers, of, to] AS rels
                      UNION ALL
                      CALL (body) {
                        MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(body)
                        WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
                        RETURN tied_body AS partner, [membership] AS rels
                        UNION ALL
                        MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(body:JointCommittee)
                        WHERE reserved.validFrom <= $p.a0
                          AND reserved.validTo >= $p.a0
                          AND seat.validFrom <= $p.a0
                          AND seat.validTo >= $p.a0
                        RETURN tied_body AS partner, [reserved, seat] AS rels
                      }
                      WITH body, partner, rels
                      WHERE partner <> body
                        AND (partner:Organization OR partner:Community)
                        AND coalesce(partner.count, 1) = 1
                        AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
                        AND body.id IN [$p.a3, $p.a4]
                      RETURN partner, 'MEMBERSHIP' AS reason, body.id AS fact, null AS via, rels
                      UNION ALL
                      CALL (body) {
                        MATCH (body)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
                        WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
                        RETURN tied_body AS partner, [membership] AS rels
                        UNION ALL
                        MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
                        WHERE reserved.validFrom <= $p.a0
                          AND reserved.validTo >= $p.a0
                          AND seat.validFrom <= $p.a0
                          AND seat.validTo >= $p.a0
                        RETURN tied_body AS partner, [reserved, seat] AS rels
                      }
                      WITH body, partner, rels
                      WHERE partner <> body
                        AND (partner:Organization OR partner:Community)
                        AND coalesce(partner.count, 1) = 1
                        AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                        AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
                        AND partner.id IN [$p.a3, $p.a4]
                      RETURN partner, 'MEMBERSHIP' AS reason, partner.id AS fact, null AS via, rels
                    }
                    RETURN partner, reason, fact, via, rels
                  }
                  WITH partner, reason, fact, via, rels
                  LIMIT 10000 + 1
                  WITH partner, reason, fact, via, rels
                  ORDER BY partner, reason, fact
                  RETURN {partner: partner, reason: reason, fact: fact, via: via, rels: rels}
                } AS found
                WITH
                  size(found) > 10000 AS over,
                  head(
                    [
                      starts IN [
                        [
                          index IN range(0, size(found) - 1)
                            WHERE index = 0 OR found[index].partner <> found[index - 1].partner
                        ]
                      ]
                        | [
                          run IN range(0, size(starts) - 1)
                            | [row IN found[starts[run]..coalesce(starts[run + 1], size(found))] | row]
                        ]
                    ]
                  ) AS partners
                UNWIND partners AS ties
                RETURN ties[0].partner AS partner, ties, over
              }
              UNWIND ways AS way
              WITH goal, partner, ties, over, way
              WHERE NOT partner IN way.nodes
              WITH
                partner <> goal AS beside,
                {nodes: way.nodes + [partner], ties: way.ties + [ties], over: over} AS way
              LIMIT 100000
              WITH beside, way
              ORDER BY beside, [node IN way.nodes | node.id]
              RETURN way
            } AS grown
          WITH
            search,
            onward,
            search.cut OR size(ends) > $p.a5 OR size(grown) > $p.a6 OR any(way IN grown WHERE way.over) AS cut,
            grown[0..$p.a6] AS longer
          WITH
            search,
            cut,
            CASE WHEN onward THEN longer ELSE search.near END AS near,
            CASE WHEN onward THEN search.far ELSE longer END AS far
          WITH
            search,
            cut,
            near,
            far,
            COLLECT {
              WITH [way IN far | way.nodes[-1]] AS ends
              UNWIND near AS first
              WITH first, ends
              WHERE first.nodes[-1] IN ends
              UNWIND far AS second
              WITH first, second
              WHERE first.nodes[-1] = second.nodes[-1]
                AND none(node IN first.nodes WHERE node IN second.nodes[0..-1])
              WITH {nodes: first.nodes + reverse(second.nodes)[1..], ties: first.ties + reverse(second.ties)} AS way
              LIMIT 100000
              WITH way
              ORDER BY [node IN way.nodes | node.id]
              RETURN way
            } AS found
          RETURN {near: near, far: far, cut: cut, found: search.found + found[0..$p.a1 + 1]}
        }
      )
    END
  ) AS search
WITH
  origin,
  destination,
  size(search.found) > $p.a1 AS others,
  search.cut AS cut,
  [
    way IN search.found[0..$p.a1]
      | {
        nodes: way.nodes,
        ties: [
          step IN way.ties
            | [
              tie IN head(
                [
                  starts IN [
                    [
                      index IN range(0, size(step) - 1)
                        WHERE index = 0
                          OR step[index].reason <> step[index - 1].reason
                          OR step[index].fact <> step[index - 1].fact
                    ]
                  ]
                    | [
                      run IN range(0, size(starts) - 1)
                        | [row IN step[starts[run]..coalesce(starts[run + 1], size(step))] | row]
                    ]
                ]
              )
                | {
                  reason: tie[0].reason,
                  fact: tie[0].fact,
                  via: tie[0].via,
                  paths: [row IN tie | row.rels]
                }
            ]
        ]
      }
  ] AS found
RETURN [
  NOT (others) AND NOT (cut),
  CASE WHEN others THEN ['LIMIT'] ELSE [] END + CASE WHEN cut THEN ['SCAN_LIMIT'] ELSE [] END,
  COLLECT {
    UNWIND found AS way
    RETURN [
      size(way.ties),
      COLLECT {
        UNWIND range(0, size(way.ties) - 1) AS step
        WITH
          way.nodes[step] AS near,
          way.nodes[step + 1] AS far,
          step,
          head(
            COLLECT {
              UNWIND way.ties[step] AS tie
              WITH tie
              ORDER BY tie.reason, tie.fact
              LIMIT 1
              RETURN tie
            }
          ) AS tie,
          size(way.ties[step]) - 1 AS more
        WITH
          *,
          reduce(
            first_0 = null,
            path_0 IN tie.paths | reduce(
              begins_0 = reduce(
                latest_0 = null,
                each_0 IN path_0 | CASE
                  WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom
                  ELSE latest_0
                END
              ),
              earlier_0 IN [first_0] | CASE
                WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0
                ELSE earlier_0
              END
            )
          ) AS first_day,
          reduce(
            last_0 = null,
            path_0 IN tie.paths | reduce(
              ends_0 = reduce(
                earliest_0 = null,
                each_0 IN path_0 | CASE
                  WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo
                  ELSE earliest_0
                END
              ),
              later_0 IN [last_0] | CASE WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0 ELSE later_0 END
            )
          ) AS last_day,
          reduce(
            all = [],
            path IN tie.paths | reduce(
              some = all,
              link IN path | some + [link, startNode(link), endNode(link)]
            )
          ) AS dated
        ORDER BY step
        RETURN [
          coalesce(near.name, near.id),
          coalesce(near.nameEn, near.name, near.id),
          coalesce(far.name, far.id),
          coalesce(far.nameEn, far.name, far.id),
          tie.reason,
          coalesce(tie.via.name, tie.via.id),
          coalesce(tie.via.nameEn, tie.via.name, tie.via.id),
          toString(first_day),
          toString(last_day),
          reduce(
            best = null,
            fact IN dated | CASE
              WHEN coalesce(fact.statedFrom, fact.validFrom) = first_day
                AND fact.startDate IS NOT NULL
                AND size(fact.startDate) > coalesce(size(best), 0)
                THEN fact.startDate
              ELSE best
            END
          ),
          reduce(
            best = null,
            fact IN dated | CASE
              WHEN coalesce(fact.statedTo, fact.validTo) = last_day
                AND fact.endDate IS NOT NULL
                AND size(fact.endDate) > coalesce(size(best), 0)
                THEN fact.endDate
              ELSE best
            END
          ),
          CASE tie.reason
            WHEN 'MEMBERSHIP' THEN tie.fact <> near.id
            ELSE startNode(tie.paths[0][0]) = near
          END,
          more
        ]
      },
      COLLECT {
        UNWIND range(0, size(way.ties) - 1) AS step
        WITH
          way.nodes[step] AS near,
          way.nodes[step + 1] AS far,
          step,
          head(
            COLLECT {
              UNWIND way.ties[step] AS tie
              WITH tie
              ORDER BY tie.reason, tie.fact
              LIMIT 1
              RETURN tie
            }
          ) AS tie,
          size(way.ties[step]) - 1 AS more
        WITH
          *,
          reduce(
            first_0 = null,
            path_0 IN tie.paths | reduce(
              begins_0 = reduce(
                latest_0 = null,
                each_0 IN path_0 | CASE
                  WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom
                  ELSE latest_0
                END
              ),
              earlier_0 IN [first_0] | CASE
                WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0
                ELSE earlier_0
              END
            )
          ) AS first_day,
          reduce(
            last_0 = null,
            path_0 IN tie.paths | reduce(
              ends_0 = reduce(
                earliest_0 = null,
                each_0 IN path_0 | CASE
                  WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo
                  ELSE earliest_0
                END
              ),
              later_0 IN [last_0] | CASE WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0 ELSE later_0 END
            )
          ) AS last_day,
          reduce(
            all = [],
            path IN tie.paths | reduce(
              some = all,
              link IN path | some + [link, startNode(link), endNode(link)]
            )
          ) AS dated
        ORDER BY step
        RETURN [
          coalesce(near.name, near.id),
          coalesce(near.nameEn, near.name, near.id),
          coalesce(far.name, far.id),
          coalesce(far.nameEn, far.name, far.id),
          tie.reason,
          coalesce(tie.via.name, tie.via.id),
          coalesce(tie.via.nameEn, tie.via.name, tie.via.id),
          toString(first_day),
          toString(last_day),
          reduce(
            best = null,
            fact IN dated | CASE
              WHEN coalesce(fact.statedFrom, fact.validFrom) = first_day
                AND fact.startDate IS NOT NULL
                AND size(fact.startDate) > coalesce(size(best), 0)
                THEN fact.startDate
              ELSE best
            END
          ),
          reduce(
            best = null,
            fact IN dated | CASE
              WHEN coalesce(fact.statedTo, fact.validTo) = last_day
                AND fact.endDate IS NOT NULL
                AND size(fact.endDate) > coalesce(size(best), 0)
                THEN fact.endDate
              ELSE best
            END
          ),
          CASE tie.reason
            WHEN 'MEMBERSHIP' THEN tie.fact <> near.id
            ELSE startNode(tie.paths[0][0]) = near
          END,
          more
        ]
      },
      COLLECT {
        UNWIND range(0, size(way.ties) - 1) AS step
        WITH way.nodes[step] AS near, way.nodes[step + 1] AS far, way.ties[step] AS links, step
        ORDER BY step
        RETURN [
          [[l_0 IN labels(near) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], near.id, near.name],
          [[l_0 IN labels(far) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], far.id, far.name],
          COLLECT {
            UNWIND links AS tie
            WITH tie, tie.via AS tied_through
            ORDER BY tie.reason, tie.fact
            RETURN [
              tie.reason,
              tie.fact,
              CASE
                WHEN tied_through IS NULL THEN null
                ELSE [
                  [l_0 IN labels(tied_through) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                  tied_through.id,
                  tied_through.name
                ]
              END,
              nullIf(
                nullIf(
                  toString(
                    reduce(
                      first_0 = null,
                      path_0 IN tie.paths | reduce(
                        begins_0 = reduce(
                          latest_0 = null,
                          each_0 IN path_0 | CASE
                            WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom
                            ELSE latest_0
                          END
                        ),
                        earlier_0 IN [first_0] | CASE
                          WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0
                          ELSE earlier_0
                        END
                      )
                    )
                  ),
                  '0001-01-01'
                ),
                '9999-12-31'
              ),
              nullIf(
                nullIf(
                  toString(
                    reduce(
                      last_0 = null,
                      path_0 IN tie.paths | reduce(
                        ends_0 = reduce(
                          earliest_0 = null,
                          each_0 IN path_0 | CASE
                            WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo
                            ELSE earliest_0
                          END
                        ),
                        later_0 IN [last_0] | CASE
                          WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0
                          ELSE later_0
                        END
                      )
                    )
                  ),
                  '0001-01-01'
                ),
                '9999-12-31'
              ),
              reduce(
                once_0 = [],
                source_0 IN reduce(
                  all_0 = [],
                  path_0 IN tie.paths | reduce(
                    some_0 = all_0,
                    each_0 IN path_0 | some_0 + coalesce(each_0.sourceIds, [])
                  )
                ) | CASE WHEN source_0 IN once_0 THEN once_0 ELSE once_0 + source_0 END
              )
            ] AS row_0
          }
        ] AS row_0
      }
    ] AS row_0
  }
] AS data;
