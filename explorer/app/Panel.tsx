import type { ComponentChildren } from 'preact';
import { Asks } from './Asks.tsx';
import type { Committee } from './committees.ts';
import { BODY, SOURCES } from './documents.ts';
import { type Kind, kindOf } from './kinds.ts';
import { kindText, labelText, typeText } from './labels.ts';
import { Link, Names, pageOf, Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { Timeline } from './Timeline.tsx';
import { FailureLine } from './Notice.tsx';
import type { BodyQuery, DateKnowledge, TieReason } from './operations.ts';
import { Certainty, Icon, KindIcon, ReasonSample, Seat } from './picture/Glyph.tsx';
import type { Body, CoreTie, Network } from './picture/model.ts';
import { reasonCounts } from './picture/marks.ts';
import { REASONS } from './reasons.ts';
import { seatsOf } from './seats.ts';
import { go, langOf, language, nameOf, otherNameOf, place, texts, listed, namesOf } from './state.ts';

export function Section({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class="section">
      {title && <h3>{title}</h3>}
      {children}
    </section>
  );
}

export function Heading({ named, kind, onClose }: { named: { name: string; nameEn: string | null }; kind?: Kind; onClose?: () => void }) {
  const t = texts.value;
  const other = otherNameOf(named);
  return (
    <header class="heading">
      {kind !== undefined && <KindIcon kind={kind} />}
      <div>
        <h2 lang={langOf(nameOf(named))}>{nameOf(named)}</h2>
        {other && <p lang={language.value === 'en' ? 'zh-CN' : 'en'}>{other}</p>}
      </div>
      {onClose && (
        <button type="button" class="button icon-only plain close" aria-label={t.close} onClick={onClose}>
          <Icon size={12} d="M1 1l10 10M11 1L1 11" />
        </button>
      )}
    </header>
  );
}

/** A date at the precision of its source, and how well it is known; `quiet` says the latter by a sign alone. */
export function Known({ date, knowledge, none, quiet = false }: { date: string | null; knowledge: DateKnowledge; none: string; quiet?: boolean }) {
  const known = date === null ? 'UNKNOWN' : knowledge;
  return (
    <>
      <span class="published">{date ?? none}</span> <Certainty known={known} word={texts.value.known[known]} quiet={quiet} />
    </>
  );
}

export type Entity = NonNullable<BodyQuery['entity']>;

/** The facts about one thing, asked for when it is selected. */
export function BodyPanel({ id, body, onClose, actions, children }: { id: string; body: Body | undefined; onClose: () => void; actions?: ComponentChildren; children?: ComponentChildren }) {
  const t = texts.value;
  const loaded = useAnswer(BODY, { id, asOf: place.value.on });
  const entity = loaded.current ? (loaded.data?.entity ?? null) : null;
  const named = entity ?? body;
  return (
    <>
      {named && <Heading named={named} kind={entity ? kindOf('kind' in entity ? entity.kind : null, entity.__typename) : (body?.kind ?? null)} onClose={onClose} />}
      <FailureLine {...loaded} />
      {entity && <Facts entity={entity} body={body} />}
      {!named && !loaded.failure && <p class="section">{t.loading(t.details)}</p>}
      {entity && (
        <Section>
          <div class="actions">
            <Link class="button" to={pageOf(entity)}>{t.openPage}</Link>
            {actions}
          </div>
          <Asks about={entity} />
        </Section>
      )}
      {body && <Why body={body} />}
      {children}
      {entity && isBody(entity) && <Timeline of={entity.id} />}
      {entity && <Sources of={entity.cites} />}
    </>
  );
}

/** Whether it is something to which things happen: an organization or a community. */
const isBody = (entity: Entity): boolean => 'locatedIn' in entity || entity.__typename === 'Community';

/** A fact with its name, if there is one. */
export function Fact({ of, children }: { of: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where something lies, or what it is part of. */
export const placesOf = (entity: Entity) => ('partOf' in entity ? entity.partOf.nodes : 'locatedIn' in entity ? entity.locatedIn.nodes : []);

export function Facts({ entity, body }: { entity: Entity; body?: Body | undefined }) {
  const t = texts.value;
  const places = placesOf(entity);
  const description = (language.value === 'en' && entity.descriptionEn) || entity.description;
  return (
    <Section>
      <dl class="facts">
        <Fact of={t.kind}>{'kind' in entity && entity.kind ? kindText(entity.kind) : typeText(entity.__typename)}</Fact>
        <Fact of={t.location}>{places.length > 0 && <Names of={places} />}</Fact>
        <Fact of={t.resident}>{body && (body.resident ? t.residentYes : t.residentNo)}</Fact>
        <Fact of={t.since}>
          <Known date={entity.startDate} knowledge={entity.termKnowledge} none={t.unknown} />
        </Fact>
        <Fact of={t.until}>{entity.endDate !== null && <Known date={entity.endDate} knowledge={entity.termKnowledge} none={t.open_ended} />}</Fact>
        <Fact of={t.other}>{entity.aliases.length > 0 && <span lang={langOf(listed(entity.aliases))}>{listed(entity.aliases)}</span>}</Fact>
      </dl>
      {description && (
        <p class="description" lang={langOf(description)}>
          {description}
        </p>
      )}
    </Section>
  );
}

type Cites = Entity['cites'];

export function Sources({ of }: { of: Cites }) {
  const t = texts.value;
  return (
    <Section title={t.sources}>
      {of.edges.length === 0 && <p class="note">{t.noOwnSources}</p>}
      <ul class="sources">
        {of.edges.map(({ node, locator }) => (
          <li key={node.id}>
            <Thing of={{ ...node, __typename: 'Source' }} />
            <small>{[node.publisher, node.published, locator].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {of.totalCount > of.edges.length && <small>{t.found(of.edges.length, of.totalCount, true)}</small>}
    </Section>
  );
}

type Term = Pick<CoreTie, 'startDate' | 'endDate' | 'startKnowledge' | 'endKnowledge'>;

/** The two dates of a tie in words, as they were published, each with how well it is known; a missing start is said. */
export function Term({ of: { startDate, endDate, startKnowledge, endKnowledge } }: { of: Term }) {
  const t = texts.value;
  return (
    <>
      <Known date={startDate === null ? null : t.from(startDate)} knowledge={startKnowledge} none={t.fromUnknown} />
      {endDate !== null && (
        <>
          {' '}
          <Known date={t.to(endDate)} knowledge={endKnowledge} none="" />
        </>
      )}
    </>
  );
}

/** Through what a body co-builds with the centre, since when, and who says so. */
function Why({ body }: { body: Body }) {
  const t = texts.value;
  const ids = [...new Set(body.ties.flatMap(({ sourceIds }) => sourceIds))];
  const { data } = useAnswer(SOURCES, ids.length === 0 ? null : { ids });
  const sources = new Map(data?.nodes?.flatMap((node) => (node && 'name' in node ? [[node.id, node] as const] : [])));
  return (
    <Section title={t.why}>
      {body.ties.length === 0 && <p class="note">{t.noTies}</p>}
      <ul class="ties">
        {body.ties.map((tie) => (
          <li key={`${tie.fact} ${tie.reason}`}>
            <ReasonSample reason={tie.reason} />
            <span>
              {t.reasons[tie.reason]}
              {t.punctuation.colon}
              {tie.via ? <Thing of={tie.via} /> : namesOf(tie.with)}
              <small>
                <Term of={tie} />
                {tie.givers.length > 0 && ` · ${tie.givers.some(({ id }) => id === body.id) ? t.gives : t.isGiven}`}
                {tie.sourceIds.length > 0 && ` · ${t.sources}${t.punctuation.colon}${namesOf(tie.sourceIds.map((id) => sources.get(id) ?? { name: id }))}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The seats of a joint body: who holds which, which are vacant, of which nothing is recorded; and the rules they break. */
export function Seats({ committee, title }: { committee: Committee; title: string }) {
  const t = texts.value;
  const { membersMin, membersMax } = committee.committee;
  const seats = seatsOf(committee);
  return (
    <Section title={title}>
      {seats.length === 0 ? (
        <p class="note">{t.seatsNone}</p>
      ) : (
        <p class="note">
          {t.seatRule(membersMin, membersMax)}
          {t.seatCounts(committee.seatsTotal, committee.heldSeatsTotal, committee.vacantSeatsTotal, committee.unrecordedSeatsTotal)}
        </p>
      )}
      <ul class="seats">
        {seats.map(({ state, post, holder }, i) => (
          <li key={i} class={state} title={nameOf(post.post)}>
            <svg width="12" height="12" aria-hidden="true">
              <Seat state={state} x={6} y={6} />
            </svg>
            <div>
              <b>
                <Link to={pageOf(post.post)}>{post.role ? labelText('PostRole', post.role) : nameOf(post.post)}</Link>{' '}
                {holder ? <span lang={langOf(nameOf(holder))}>{nameOf(holder)}</span> : state === 'vacant' ? t.seatVacant : state === 'unrecorded' ? t.seatUnrecorded : ''}
              </b>
              <p>{post.represented.length > 0 ? namesOf(post.represented) : nameOf(post.post)}</p>
            </div>
          </li>
        ))}
      </ul>
      {committee.rules.map((rule) =>
        rule.seatsMeet === false ? (
          <div key={rule.rule + (rule.text ?? '')} class="warning">
            <span aria-hidden="true">!</span>
            <Broken rule={rule} />
          </div>
        ) : null,
      )}
    </Section>
  );
}

/** What is wrong with the seats by a rule; a rule that is written out is quoted, in the language in which it is written. */
function Broken({ rule: { rule, text, seats, minimum, maximum } }: { rule: Committee['rules'][number] }) {
  return (
    <p>
      {texts.value.ruleBroken[rule](seats ?? 0, minimum, maximum)}
      {text !== null && <q lang={langOf(text)}>{text}</q>}
    </p>
  );
}

/** How many ties of a group, or of all, there are for each reason. */
export function Reasons({ of, cut }: { of: Network['ties']; cut: boolean }) {
  const counts = reasonCounts(of);
  return (
    <Section title={texts.value.groupTies}>
      <ul class="ties">
        {REASONS.filter((reason) => counts.has(reason)).map((reason: TieReason) => (
          <li key={reason}>
            <ReasonSample reason={reason} />
            <span>{texts.value.reasons[reason]}</span>
            <span class="number">{`${cut ? '≥ ' : ''}${counts.get(reason)}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Bodies as a list, if there are any, each of which can be selected; `total` where not all of them came. */
export function Members({ title, of, total = of.length }: { title: string; of: readonly { id: string; name: string; nameEn: string | null; kind: Kind }[]; total?: number }) {
  if (total === 0) return null;
  return (
    <Section title={`${title} ${total}`}>
      <ul class="members">
        {of.map((body) => (
          <li key={body.id}>
            <button type="button" onClick={() => go({ selected: body.id })}>
              <KindIcon kind={body.kind} />
              {nameOf(body)}
            </button>
          </li>
        ))}
      </ul>
      {total > of.length && <small>{texts.value.found(of.length, total, true)}</small>}
    </Section>
  );
}
