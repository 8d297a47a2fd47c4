// query Due($within: ID, $from: Date, $until: Date!) {
//   due(within: $within, from: $from, until: $until, limit: 50) {
//     itemsTotal
//     overdueTotal
//     undatedTotal
//     complete
//     totals { kind datedTotal overdueTotal }
//     items { kind date precision daysLeft why whyEn about { id name } places { id name } }
//     undated { kind why whyEn }
//   }
// }
// Database hits on the invented network: 20000 at most

// due
// {a0: date('2026-08-01'), a1: date('2026-12-31'), a2: 12, a3: 50, a4: 2000, a5: 'lianhua'}
MATCH (required_40:Entity {id: $p.a5})
WHERE required_40:Place
RETURN COLLECT {
  CALL () {
    WITH COLLECT {
      MATCH (owner_43 WHERE true) (
        (inner_44)-[
          lies_45:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies_45.validFrom <= $p.a0
              AND lies_45.validTo >= $p.a0
              AND (type(lies_45) <> 'LEADS' OR lies_45.role = 'CORE' AND outer_46:Place)
        ]->(outer_46)
      ){0,12} (asked_place_47:Entity {id: $p.a5} WHERE true)
      WITH DISTINCT owner_43
      CALL (owner_43) {
        WITH owner_43 AS thing_41
        WHERE thing_41:JointCommittee
        RETURN thing_41
        UNION ALL
        MATCH (thing_41)<-[relation_48:COMMITS|HAS_NEED|PARTY_TO]-(owner_43)
        WHERE relation_48.validFrom <= $p.a0
          AND relation_48.validTo >= $p.a0
          AND thing_41:Agreement|Commitment|Need
        RETURN thing_41
        UNION ALL
        MATCH (between_50)-[relation_51:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_43)
        WHERE relation_51.validFrom <= $p.a0
          AND relation_51.validTo >= $p.a0
          AND between_50:MemberGroup|Post
          AND (type(relation_51) <> 'REGISTERED_AT' OR between_50:MemberGroup)
        MATCH (thing_41)<-[has_need_or_party_to_49:HAS_NEED|PARTY_TO]-(between_50)
        WHERE has_need_or_party_to_49.validFrom <= $p.a0
          AND has_need_or_party_to_49.validTo >= $p.a0
          AND thing_41:Agreement|Need
        RETURN thing_41
        UNION ALL
        MATCH (between_53)<-[party_to_54:PARTY_TO]-(owner_43)
        WHERE party_to_54.validFrom <= $p.a0 AND party_to_54.validTo >= $p.a0 AND between_53:Agreement
        MATCH (thing_41)-[under_52:UNDER]->(between_53)
        WHERE under_52.validFrom <= $p.a0 AND under_52.validTo >= $p.a0 AND thing_41:Commitment
        RETURN thing_41
        UNION ALL
        MATCH (between_58)-[post_of_59:POST_OF]->(owner_43)
        WHERE post_of_59.validFrom <= $p.a0 AND post_of_59.validTo >= $p.a0 AND between_58:Post
        MATCH (between_56)<-[party_to_57:PARTY_TO]-(between_58)
        WHERE party_to_57.validFrom <= $p.a0 AND party_to_57.validTo >= $p.a0 AND between_56:Agreement
        MATCH (thing_41)-[under_55:UNDER]->(between_56)
        WHERE under_55.validFrom <= $p.a0 AND under_55.validTo >= $p.a0 AND thing_41:Commitment
        RETURN thing_41
        UNION ALL
        MATCH (thing_41)-[post_of_60:POST_OF]->(owner_43)
        WHERE post_of_60.validFrom <= $p.a0 AND post_of_60.validTo >= $p.a0 AND thing_41:Post
        RETURN thing_41
      }
      WITH DISTINCT thing_41
      WHERE thing_41:Agreement|Commitment|JointCommittee|Need|Post
      RETURN thing_41
    } AS of_place_42
    CALL (of_place_42) {
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:Agreement] AS agreement
        WITH agreement
        WHERE agreement.validFrom <= $p.a0
          AND agreement.validTo >= $p.a0
          AND agreement.validTo <= $p.a1
          AND NOT EXISTS {
            MATCH (agreement)<-[renewal:RENEWS]-(later:Agreement)
            WHERE renewal.validFrom <= renewal.validTo
          }
        WITH agreement
        ORDER BY agreement.validTo, agreement.id
        RETURN agreement
      }[0..$p.a4 + 1] AS about
      RETURN
        'AGREEMENT_LAPSES' AS kind,
        about.id AS key,
        coalesce(about.endDate, toString(about.validTo)) AS published,
        toString(about.validTo) AS day,
        [] AS more,
        about
      UNION ALL
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:Commitment] AS commitment
        WITH commitment
        WHERE commitment.due IS NOT NULL
          AND (left(commitment.due, 4) <= left(toString($p.a1), 4) OR commitment.due STARTS WITH 'X')
          AND commitment.validFrom <= commitment.validTo
          AND commitment.validFrom <= $p.a1
          AND (
            commitment.fulfilledOn IS NULL
              OR commitment.fulfilledOn > toString($p.a0) AND NOT commitment.fulfilledOn STARTS WITH 'X'
          )
          AND NOT (commitment.fulfilledOn IS NULL AND coalesce(commitment.status, '') = 'FULFILLED')
          AND NOT EXISTS {
            MATCH (commitment)-[fulfilled:FULFILLED_BY]->(deed)
            WHERE fulfilled.validFrom <= $p.a0 AND fulfilled.validTo >= $p.a0
          }
        WITH commitment
        ORDER BY commitment.due, commitment.id
        RETURN commitment
      }[0..$p.a4 + 1] AS about
      RETURN
        'COMMITMENT_DUE' AS kind,
        about.id AS key,
        about.due AS published,
        null AS day,
        COLLECT {
          MATCH (promising)-[promise:COMMITS]->(about)
          WITH DISTINCT promising
          ORDER BY promising.id
          RETURN [promising.name, coalesce(promising.nameEn, promising.name)]
        } AS more,
        about
      UNION ALL
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:Need] AS need
        WITH need
        WHERE need.validFrom <= $p.a0
          AND need.validTo >= $p.a0
          AND need.deadline IS NOT NULL
          AND (need.deadlineTo <= $p.a1 OR need.deadlineTo IS NULL)
          AND NOT coalesce(need.status, '') IN ['FULFILLED', 'ENDED']
        WITH need
        ORDER BY need.deadlineTo, need.id
        RETURN need
      }[0..$p.a4 + 1] AS about
      RETURN
        'NEED_DEADLINE' AS kind,
        about.id AS key,
        about.deadline AS published,
        toString(about.deadlineTo) AS day,
        COLLECT {
          MATCH (needing)-[asks:HAS_NEED]->(about)
          WHERE asks.validFrom <= $p.a0 AND asks.validTo >= $p.a0
          WITH DISTINCT needing
          ORDER BY needing.id
          RETURN [needing.name, coalesce(needing.nameEn, needing.name)]
        } AS more,
        about
      UNION ALL
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:Post] AS post
        WITH post
        MATCH (holder:Member)-[term:HOLDS]->(post)
        WHERE post.validFrom <= $p.a0
          AND post.validTo >= $p.a0
          AND term.validFrom <= $p.a0
          AND term.validTo >= $p.a0
          AND (term.validTo <= $p.a1 OR post.termMonths IS NOT NULL)
        WITH term
        ORDER BY term.validTo, term.id
        RETURN term
      }[0..$p.a4 + 1] AS term
      WITH term, startNode(term) AS holder, endNode(term) AS about
      RETURN
        'TERM_ENDS' AS kind,
        term.id AS key,
        term.endDate AS published,
        null AS day,
        [
          toString(
            CASE WHEN term.observed THEN coalesce(term.openFrom, date('0001-01-01')) ELSE term.validFrom END
          ),
          toString(
            CASE WHEN term.observed THEN coalesce(term.openTo, date('9999-12-31')) ELSE term.validTo END
          ),
          about.termMonths,
          [holder.name, coalesce(holder.nameEn, holder.name)]
        ] AS more,
        about
      UNION ALL
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:JointCommittee] AS committee
        WITH committee
        WHERE committee.validFrom <= $p.a0
          AND committee.validTo >= $p.a0
          AND EXISTS { MATCH (anybody)-[any_turn:CHAIRS]->(committee) }
        WITH committee
        ORDER BY committee.id
        RETURN committee
      }[0..$p.a4 + 1] AS committee
      WITH
        committee,
        committee.rotationRule AS rotationRule,
        committee.rotationMonths AS rotationMonths,
        COLLECT {
          MATCH (chair)-[turn:CHAIRS]->(committee)
          WITH chair, turn
          ORDER BY turn.validFrom DESC, turn.id
          LIMIT $p.a4 + 1
          WITH
            chair,
            turn.id AS fact,
            turn.scope AS part,
            turn.order AS order,
            toString(turn.validFrom) AS validFrom,
            toString(turn.validTo) AS validTo,
            turn.startDate AS startDate,
            coalesce(turn.endDate, turn.plannedEnd) AS endDate,
            coalesce(turn.status, '') = 'PLANNED' AS planned,
            turn.validFrom <= $p.a0 AND turn.validTo >= $p.a0 AS holds,
            turn.termKnowledge = 'UNKNOWN' AS undated,
            coalesce(turn.sourceIds, []) AS sourceIds,
            chair.id AS chairId,
            toString(chair.validFrom) AS chairFrom,
            toString(chair.validTo) AS chairTo
          RETURN [
            fact,
            part,
            order,
            validFrom,
            validTo,
            startDate,
            endDate,
            planned,
            holds,
            undated,
            sourceIds,
            chairId,
            chairFrom,
            chairTo,
            [chair.name, coalesce(chair.nameEn, chair.name)]
          ] AS row_0
        } AS turns
      WITH
        *,
        COLLECT {
          MATCH (chair:Organization)-[membership:MEMBER_OF]->(committee)
          WHERE coalesce(membership.role, '') <> 'OBSERVER'
            AND membership.validFrom <= membership.validTo
            AND (chair:Organization OR chair:Community)
            AND coalesce(chair.count, 1) = 1
            AND coalesce(chair.qualifier, 'EXACT') <> 'SOME'
            AND coalesce(chair.certainty, 'STATED') <> 'MASKED'
          WITH chair, membership
          ORDER BY membership.validFrom, chair.id
          LIMIT $p.a4 + 1
          WITH
            chair,
            chair.id AS chairId,
            toString(membership.validFrom) AS validFrom,
            toString(membership.validTo) AS validTo,
            COLLECT {
              MATCH (chair)-[belongs:PARTY_ORGANIZATION_OF]-(counterpart)
              RETURN DISTINCT counterpart.id
            } AS same
          RETURN [chairId, validFrom, validTo, same, [chair.name, coalesce(chair.nameEn, chair.name)]] AS row_0
        } AS members
      RETURN
        'CHAIR_HANDOVER' AS kind,
        committee.id AS key,
        null AS published,
        null AS day,
        [rotationMonths, turns, members] AS more,
        committee AS about
      UNION ALL
      UNWIND COLLECT {
        UNWIND [x_0 IN of_place_42 WHERE x_0:JointCommittee] AS committee
        WITH committee
        WHERE committee.validFrom <= $p.a0
          AND committee.validTo >= $p.a0
          AND committee.meetingRhythm IS NOT NULL
        WITH committee
        ORDER BY committee.id
        RETURN committee
      }[0..$p.a4 + 1] AS about
      RETURN
        'MEETING_DUE' AS kind,
        about.id AS key,
        null AS published,
        null AS day,
        [
          about.meetingRhythm,
          COLLECT {
            MATCH (about)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
            WHERE hosts.validFrom <= hosts.validTo AND meeting.validFrom <= $p.a0
            WITH meeting
            ORDER BY meeting.validFrom DESC, meeting.id
            LIMIT 6
            RETURN toString(meeting.validFrom)
          }
        ] AS more,
        about
    }
    RETURN kind, key, published, day, more, about
    UNION ALL
    UNWIND COLLECT {
      MATCH (body WHERE true) (
        (inner_61)-[
          lies_62:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE (
              lies_62.validFrom <= $p.a0 AND lies_62.validTo >= $p.a0
                OR (
                  lies_62.observed
                    AND coalesce(lies_62.openFrom <= $p.a0, true)
                    AND coalesce(lies_62.openTo >= $p.a0, true)
                )
            )
              AND (type(lies_62) <> 'LEADS' OR lies_62.role = 'CORE' AND outer_63:Place)
        ]->(outer_63)
      ){0,12} (asked_place_64:Entity {id: $p.a5} WHERE true)
      WITH DISTINCT body
      WHERE body:JointCommittee|PartyOrganization|ServicePoint|Unit
      WITH body
      CALL (body) {
        WITH body
        WHERE (
          body.validFrom <= $p.a0 AND body.validTo >= $p.a0
            OR (
              body.observed
                AND coalesce(body.openFrom <= $p.a0, true)
                AND coalesce(body.openTo >= $p.a0, true)
            )
        )
          AND body.termKnowledge = 'OBSERVED'
          AND body.observedOn <= ($p.a1 - duration({months: $p.a2}))
        RETURN null AS fact, body.id AS key, body.observedOn AS observedOn
        UNION ALL
        MATCH (body)-[fact]->(other:Entity)
        WHERE (
          fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0
            OR (
              fact.observed
                AND coalesce(fact.openFrom <= $p.a0, true)
                AND coalesce(fact.openTo >= $p.a0, true)
            )
        )
          AND fact.observedOn <= ($p.a1 - duration({months: $p.a2}))
          AND fact.startDate IS NULL
          AND fact.endDate IS NULL
        RETURN fact, fact.id AS key, fact.observedOn AS observedOn
      }
      WITH body, fact, key, observedOn
      ORDER BY observedOn, key
      LIMIT $p.a4 + 1
      RETURN [body, fact, key, observedOn]
    }[0..$p.a4 + 1] AS found
    WITH
      found[0] AS about,
      found[1] AS fact,
      endNode(found[1]) AS far,
      found[2] AS key,
      found[3] AS observedOn
    RETURN
      'FACT_TO_VERIFY' AS kind,
      key,
      toString(observedOn) AS published,
      null AS day,
      [type(fact), [far.name, coalesce(far.nameEn, far.name)]] AS more,
      about
  }
  RETURN [
    kind,
    key,
    published,
    day,
    more,
    [
      [[l_0 IN labels(about) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], about.id, about.name],
      COLLECT {
        CALL (about) {
          WITH about
          WHERE about:Agreement
          MATCH (about)<-[party_to_5:PARTY_TO]-(entity_6)
          WHERE party_to_5.validFrom <= $p.a0 AND party_to_5.validTo >= $p.a0
          RETURN entity_6 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Agreement
          MATCH (about)<-[party_to_7:PARTY_TO]-(entity_8)
          WHERE party_to_7.validFrom <= $p.a0 AND party_to_7.validTo >= $p.a0 AND entity_8:Post
          MATCH (entity_8)-[post_of_9:POST_OF]->(entity_10)
          WHERE post_of_9.validFrom <= $p.a0 AND post_of_9.validTo >= $p.a0
          RETURN entity_10 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Commitment
          MATCH (about)<-[commits_11:COMMITS]-(organization_12)
          WHERE commits_11.validFrom <= $p.a0 AND commits_11.validTo >= $p.a0
          RETURN organization_12 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Commitment
          MATCH (about)-[under_13:UNDER]->(agreement_14)
          WHERE under_13.validFrom <= $p.a0 AND under_13.validTo >= $p.a0 AND agreement_14:Agreement
          MATCH (agreement_14)<-[party_to_15:PARTY_TO]-(entity_16)
          WHERE party_to_15.validFrom <= $p.a0 AND party_to_15.validTo >= $p.a0
          RETURN entity_16 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Commitment
          MATCH (about)-[under_17:UNDER]->(agreement_18)
          WHERE under_17.validFrom <= $p.a0 AND under_17.validTo >= $p.a0 AND agreement_18:Agreement
          MATCH (agreement_18)<-[party_to_19:PARTY_TO]-(entity_20)
          WHERE party_to_19.validFrom <= $p.a0 AND party_to_19.validTo >= $p.a0 AND entity_20:Post
          MATCH (entity_20)-[post_of_21:POST_OF]->(entity_22)
          WHERE post_of_21.validFrom <= $p.a0 AND post_of_21.validTo >= $p.a0
          RETURN entity_22 AS owner_4
          UNION ALL
          WITH about
          WHERE about:JointCommittee|PartyOrganization|ServicePoint|Unit
          RETURN about AS owner_4
          UNION ALL
          WITH about
          WHERE about:Need
          MATCH (about)<-[has_need_23:HAS_NEED]-(entity_24)
          WHERE has_need_23.validFrom <= $p.a0 AND has_need_23.validTo >= $p.a0
          RETURN entity_24 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Need
          MATCH (about)<-[has_need_25:HAS_NEED]-(entity_26)
          WHERE has_need_25.validFrom <= $p.a0 AND has_need_25.validTo >= $p.a0 AND entity_26:MemberGroup
          MATCH (entity_26)-[registered_at_27:REGISTERED_AT]->(entity_28)
          WHERE registered_at_27.validFrom <= $p.a0 AND registered_at_27.validTo >= $p.a0
          RETURN entity_28 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Need
          MATCH (about)<-[has_need_29:HAS_NEED]-(entity_30)
          WHERE has_need_29.validFrom <= $p.a0 AND has_need_29.validTo >= $p.a0 AND entity_30:MemberGroup
          MATCH (entity_30)-[subordinate_to_31:SUBORDINATE_TO]->(entity_32)
          WHERE subordinate_to_31.validFrom <= $p.a0 AND subordinate_to_31.validTo >= $p.a0
          RETURN entity_32 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Need
          MATCH (about)<-[has_need_33:HAS_NEED]-(entity_34)
          WHERE has_need_33.validFrom <= $p.a0 AND has_need_33.validTo >= $p.a0 AND entity_34:Post
          MATCH (entity_34)-[post_of_35:POST_OF]->(entity_36)
          WHERE post_of_35.validFrom <= $p.a0 AND post_of_35.validTo >= $p.a0
          RETURN entity_36 AS owner_4
          UNION ALL
          WITH about
          WHERE about:Post
          MATCH (about)-[post_of_37:POST_OF]->(entity_38)
          WHERE post_of_37.validFrom <= $p.a0 AND post_of_37.validTo >= $p.a0
          RETURN entity_38 AS owner_4
        }
        MATCH (owner_4 WHERE true) (
          (inner_1)-[
            lies_2:PART_OF
              |LOCATED_IN
              |PARTY_ORGANIZATION_OF
              |LEADS
              WHERE lies_2.validFrom <= $p.a0
                AND lies_2.validTo >= $p.a0
                AND (type(lies_2) <> 'LEADS' OR lies_2.role = 'CORE' AND outer_3:Place)
                AND NOT inner_1:Place
          ]->(outer_3)
        ){0,12} (nearest_39:Place WHERE true)
        WITH DISTINCT nearest_39
        ORDER BY nearest_39.id
        RETURN [
          [l_0 IN labels(nearest_39) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          nearest_39.id,
          nearest_39.name
        ] AS row_0
      }
    ]
  ] AS row_0
} AS data;
