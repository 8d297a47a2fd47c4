// query Matches($within: ID!, $asOf: Date) {
//   matches(of: {within: $within}, asOf: $asOf, each: 3) {
//     matchesTotal
//     needsTotal
//     matches {
//       score
//       need { id name }
//       resource { id name }
//       place { name }
//       reasons { criterion points outOf zh en }
//     }
//     unmatched { id name }
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 4500 at most

// matches
// {a0: date('2026-06-01'), a1: 10000, a2: 'lianhua', a3: 100, a4: 1000, a5: 3}
MATCH (place:Entity {id: $p.a2})
WHERE place:Place
WITH [place] AS places
CALL (places) {
  UNWIND places AS place
  MATCH ANY SHORTEST (inside) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a0
          AND lies.validTo >= $p.a0
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (place)
  WITH DISTINCT inside
  LIMIT $p.a1 + 1
  RETURN collect(inside) AS around
}
CALL (*) {
  UNWIND around[0..$p.a1] AS inside
  MATCH (inside)-[has:HAS_NEED]->(thing:Need)
  WHERE has.validFrom <= $p.a0
    AND has.validTo >= $p.a0
    AND (
      NOT coalesce(thing.status, '') IN ['FULFILLED', 'ENDED']
        OR (thing.validTo < date('9999-12-31') AND thing.validTo >= $p.a0)
    )
  WITH DISTINCT thing
  ORDER BY thing.id
  RETURN collect(thing) AS open
}
WITH around, size(open) AS needs, open[0..$p.a3] AS anchors
CALL (anchors) { UNWIND anchors AS anchor RETURN collect(DISTINCT anchor.kind) AS kinds }
CALL (*) {
  UNWIND around[0..$p.a1] AS inside
  MATCH (inside)-[has:OFFERS]->(thing:Resource)
  WHERE has.validFrom <= $p.a0
    AND has.validTo >= $p.a0
    AND (
      NOT coalesce(thing.status, '') IN ['FULFILLED', 'ENDED']
        OR (thing.validTo < date('9999-12-31') AND thing.validTo >= $p.a0)
    )
    AND thing.kind IN kinds
  WITH DISTINCT thing
  LIMIT $p.a4 + 1
  RETURN collect(thing) AS found
}
WITH
  around,
  anchors,
  needs,
  found[0..$p.a4] AS found,
  size(found) > $p.a4 AS cutFound,
  needs > $p.a3 AS cutNeeds
CALL (found) {
  UNWIND found AS thing
  CALL (thing) {
    MATCH (body)-[has:OFFERS]->(thing)
    WHERE has.validFrom <= $p.a0 AND has.validTo >= $p.a0
    RETURN collect(DISTINCT body) AS own
  }
  CALL (own) {
    UNWIND own AS body
    MATCH path = ANY SHORTEST (body) (
      (inner)-[
        lies:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies.validFrom <= $p.a0
            AND lies.validTo >= $p.a0
            AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
      ]->(outer)
    ){0,12} (place:Place)
    WITH place, min(length(path)) AS steps
    ORDER BY steps, place.id
    RETURN collect({place: place, steps: steps}) AS chain
  }
  RETURN collect({thing: thing, kind: thing.kind, kindText: thing.kindText, own: own, chain: chain}) AS pool
}
CALL (pool) {
  UNWIND pool AS candidate
  UNWIND candidate.own AS body
  RETURN collect(DISTINCT body) AS givers
}
CALL (anchors, pool, givers) {
  UNWIND anchors AS anchor
  CALL (anchor) {
    MATCH (body)-[has:HAS_NEED]->(anchor)
    WHERE has.validFrom <= $p.a0 AND has.validTo >= $p.a0
    RETURN collect(DISTINCT body) AS own
  }
  CALL (own) {
    UNWIND own AS body
    MATCH path = ANY SHORTEST (body) (
      (inner)-[
        lies:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies.validFrom <= $p.a0
            AND lies.validTo >= $p.a0
            AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
      ]->(outer)
    ){0,12} (place:Place)
    WITH place, min(length(path)) AS steps
    ORDER BY steps, place.id
    RETURN collect({place: place, steps: steps}) AS chain
  }
  CALL (anchor, own, pool, givers) {
    UNWIND pool AS candidate
    WITH anchor, own, candidate
    WHERE candidate.kind = anchor.kind
      AND (candidate.kind <> 'OTHER' OR candidate.kindText = anchor.kindText)
      AND none(body IN candidate.own WHERE body IN own)
    RETURN candidate.thing AS thing, candidate, null AS tie
    UNION ALL
    UNWIND own AS owner
    CALL (owner) {
      WITH owner
      WHERE (owner:Organization OR owner:Community)
        AND coalesce(owner.count, 1) = 1
        AND coalesce(owner.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(owner.certainty, 'STATED') <> 'MASKED'
      CALL (owner) {
        CALL (owner) {
          MATCH (owner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
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
          MATCH (owner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN third, [reserved, seat] AS near
          UNION ALL
          MATCH (owner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
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
        WITH owner, partner, third, near, far
        WHERE partner <> owner
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
        MATCH (owner)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
        WHERE link.validFrom <= $p.a0
          AND link.validTo >= $p.a0
          AND tied_body <> owner
          AND (tied_body:Organization OR tied_body:Community)
          AND coalesce(tied_body.count, 1) = 1
          AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          AND (type(link) <> 'LEADS' OR link.role = 'CORE' AND endNode(link):Community)
          AND (
            type(link) <> 'FUNDS'
              OR (
                link.under IS NOT NULL
                  OR NOT coalesce(link.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND']
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
        MATCH (owner)-[leads:LEADS]-(tied_body)
        WHERE leads.validFrom <= $p.a0
          AND leads.validTo >= $p.a0
          AND tied_body <> owner
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
        RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
        UNION ALL
        MATCH (owner)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND of.validFrom <= $p.a0
          AND of.validTo >= $p.a0
          AND to.validFrom <= $p.a0
          AND to.validTo >= $p.a0
          AND tied_body <> owner
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
        MATCH (owner)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND of.validFrom <= $p.a0
          AND of.validTo >= $p.a0
          AND to.validFrom <= $p.a0
          AND to.validTo >= $p.a0
          AND tied_body <> owner
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
      }
      RETURN partner, reason, fact, via, rels
    }
    WITH anchor, partner, givers, {reason: reason, fact: fact, via: via, rels: rels} AS way
    WHERE partner IN givers
    WITH anchor, partner, collect(way) AS ways
    MATCH (partner)-[has:OFFERS]->(thing:Resource)
    WHERE has.validFrom <= $p.a0
      AND has.validTo >= $p.a0
      AND thing.kind = anchor.kind
      AND (thing.kind <> 'OTHER' OR thing.kindText = anchor.kindText)
    UNWIND ways AS way
    WITH thing, way.reason AS reason, way.fact AS fact, way.via AS via, collect(way.rels) AS paths
    RETURN thing, null AS candidate, {reason: reason, fact: fact, via: via, paths: paths} AS tie
  }
  WITH anchor, chain, thing, head(collect(candidate)) AS candidate, collect(tie) AS ties
  WHERE candidate IS NOT NULL
  CALL (chain, candidate) {
    UNWIND chain AS near
    UNWIND candidate.chain AS far
    WITH near, far
    WHERE near.place = far.place
    RETURN near.place AS place, near.steps + far.steps AS steps
    ORDER BY steps, place.id
    LIMIT 1
  }
  WITH anchor AS need, thing AS offer, place, steps, ties
  WITH *, need.deadlineTo AS due
  WITH
    *,
    CASE WHEN offer.validFrom > $p.a0 THEN offer.validFrom ELSE $p.a0 END AS opens,
    CASE WHEN offer.validTo < due THEN offer.validTo ELSE due END AS closes
  WITH *, duration.inDays($p.a0, due).days + 1 AS span, duration.inDays(opens, closes).days + 1 AS days
  WITH *, due IS NULL AND offer.validFrom <= $p.a0 AND offer.validTo >= $p.a0 AS lasts
  WITH
    *,
    30 AS KIND,
    CASE
      WHEN NOT coalesce(
        need.quantity > 0
          AND offer.capacity IS NOT NULL
          AND coalesce(need.unit, '') = coalesce(offer.unit, ''),
        false
      )
        THEN 5
      WHEN offer.capacity >= need.quantity THEN 15
      WHEN offer.capacity <= 0 THEN 0
      ELSE 15 * offer.capacity / need.quantity
    END AS CAPACITY,
    CASE
      WHEN due IS NULL AND lasts THEN 15
      WHEN due IS NULL THEN 0
      WHEN span <= 0 OR days <= 0 THEN 0
      ELSE 15 * days / span
    END AS TIME,
    CASE WHEN steps <= 1 THEN 20 WHEN steps < 11 THEN 22 - 2 * steps ELSE 0 END AS DISTANCE,
    CASE size(ties) WHEN 0 THEN 0 WHEN 1 THEN 5 ELSE 10 END AS TIES,
    CASE WHEN any(tie IN ties WHERE tie.reason = 'AGREEMENT') THEN 10 ELSE 0 END AS AGREEMENT
  WITH *, KIND + CAPACITY + TIME + DISTANCE + TIES + AGREEMENT AS score
  WITH *, coalesce(due < $p.a0, false) AS overdue
  ORDER BY overdue, score DESC, need.id, offer.id
  RETURN collect(
    {
      need: need,
      offer: offer,
      place: place,
      steps: steps,
      ties: ties,
      due: due,
      span: span,
      days: days,
      lasts: lasts,
      score: score,
      overdue: overdue,
      KIND: KIND,
      CAPACITY: CAPACITY,
      TIME: TIME,
      DISTANCE: DISTANCE,
      TIES: TIES,
      AGREEMENT: AGREEMENT
    }
  ) AS pairs
}
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair.need AS need, collect(pair)[0..$p.a5] AS best
  UNWIND best AS pair
  WITH pair
  ORDER BY pair.overdue, pair.score DESC, pair.need.id, pair.offer.id
  RETURN collect(pair) AS best
}
WITH *, best[0..$p.a3] AS shown
WITH *, [anchor IN anchors WHERE NOT anchor IN [pair IN pairs | pair.need]] AS unmatched
RETURN [
  size(pairs),
  needs,
  COLLECT {
    UNWIND shown AS pair
    WITH pair, pair.need AS need, pair.offer AS offer, pair.place AS place
    WITH
      *,
      {
        KIND: '类别相同',
        CAPACITY: CASE
          WHEN pair.need.quantity > 0
            AND pair.offer.capacity IS NOT NULL
            AND coalesce(pair.need.unit, '') = coalesce(pair.offer.unit, '')
            THEN '需要 '
              + toString(pair.need.quantity)
              + ' '
              + coalesce(pair.offer.unit, '')
              + '，可供 '
              + toString(pair.offer.capacity)
              + ' '
              + coalesce(pair.offer.unit, '')
          WHEN coalesce(pair.need.quantity, 0) <= 0 OR pair.offer.capacity IS NULL THEN '数量未注明，无法比较'
          ELSE '计量单位不同，无法比较'
        END,
        TIME: CASE
          WHEN pair.due IS NULL AND pair.lasts THEN '需求无期限，当日可用'
          WHEN pair.due IS NULL THEN '当日不可用'
          WHEN pair.span <= 0 THEN '期限已过'
          ELSE '至期限的 '
            + toString(pair.span)
            + ' 天中有 '
            + toString(CASE WHEN pair.days < 0 THEN 0 ELSE pair.days END)
            + ' 天可用'
        END,
        DISTANCE: CASE
          WHEN pair.place IS NULL THEN '不在同一地'
          WHEN pair.steps > 1 THEN '同在' + pair.place.name + '，相距 ' + toString(pair.steps) + ' 级'
          ELSE '同在' + pair.place.name
        END,
        TIES: CASE size(pair.ties) WHEN 0 THEN '尚无共建关系' ELSE '已有共建关系 ' + toString(size(pair.ties)) + ' 项' END,
        AGREEMENT: CASE size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])
          WHEN 0 THEN '尚无共同协议'
          ELSE '共同协议 ' + toString(size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])) + ' 项'
        END
      } AS zh
    WITH
      *,
      {
        KIND: 'The same kind.',
        CAPACITY: CASE
          WHEN pair.need.quantity > 0
            AND pair.offer.capacity IS NOT NULL
            AND coalesce(pair.need.unit, '') = coalesce(pair.offer.unit, '')
            THEN 'Needs '
              + toString(pair.need.quantity)
              + ', offers '
              + toString(pair.offer.capacity)
              + rtrim(' ' + coalesce(pair.offer.unit, ''))
              + '.'
          WHEN coalesce(pair.need.quantity, 0) <= 0 OR pair.offer.capacity IS NULL
            THEN 'An amount is not stated, so they cannot be compared.'
          ELSE 'The units differ, so the amounts cannot be compared.'
        END,
        TIME: CASE
          WHEN pair.due IS NULL AND pair.lasts THEN 'No deadline; offered on the day.'
          WHEN pair.due IS NULL THEN 'Not offered on the day.'
          WHEN pair.span <= 0 THEN 'The deadline has passed.'
          ELSE 'Offered on '
            + toString(CASE WHEN pair.days < 0 THEN 0 ELSE pair.days END)
            + ' of the '
            + toString(pair.span)
            + CASE pair.span WHEN 1 THEN ' day' ELSE ' days' END
            + ' until the deadline.'
        END,
        DISTANCE: CASE
          WHEN pair.place IS NULL THEN 'No place holds both.'
          ELSE 'Both in '
            + coalesce(pair.place.nameEn, pair.place.name)
            + ', '
            + toString(pair.steps)
            + CASE pair.steps WHEN 1 THEN ' step' ELSE ' steps' END
            + ' apart.'
        END,
        TIES: CASE size(pair.ties)
          WHEN 0 THEN 'No tie yet.'
          ELSE toString(size(pair.ties))
            + CASE size(pair.ties) WHEN 1 THEN ' tie' ELSE ' ties' END
            + ' so far.'
        END,
        AGREEMENT: CASE size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])
          WHEN 0 THEN 'No agreement in common.'
          WHEN 1 THEN '1 agreement in common.'
          ELSE toString(size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])) + ' agreements in common.'
        END
      } AS en
    RETURN [
      pair.score,
      [need.id, need.name],
      [offer.id, offer.name],
      CASE
        WHEN place IS NULL THEN null
        ELSE [[l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place.name]
      END,
      [
        ['KIND', pair.KIND, 30, zh.KIND, en.KIND],
        ['CAPACITY', pair.CAPACITY, 15, zh.CAPACITY, en.CAPACITY],
        ['TIME', pair.TIME, 15, zh.TIME, en.TIME],
        ['DISTANCE', pair.DISTANCE, 20, zh.DISTANCE, en.DISTANCE],
        ['TIES', pair.TIES, 10, zh.TIES, en.TIES],
        ['AGREEMENT', pair.AGREEMENT, 10, zh.AGREEMENT, en.AGREEMENT]
      ]
    ] AS row_0
  },
  COLLECT { UNWIND unmatched[0..$p.a3] AS need RETURN [need.id, need.name] AS row_0 },
  NOT (size(shown) < size(pairs) OR size(unmatched) > $p.a3)
    AND NOT (size(around) > $p.a1 OR cutFound OR cutNeeds),
  CASE WHEN size(shown) < size(pairs) OR size(unmatched) > $p.a3 THEN ['LIMIT'] ELSE [] END
    + CASE WHEN size(around) > $p.a1 OR cutFound OR cutNeeds THEN ['SCAN_LIMIT'] ELSE [] END
] AS data;
