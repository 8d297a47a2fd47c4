import { useState } from 'preact/hooks';
import { DueSoon } from './DueSoon.tsx';
import { NETWORKS, PARTS, PLACES, STATE } from './documents.ts';
import { Link } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { NetworksQuery, PartsQuery, PlacesQuery } from './operations.ts';
import { Bar, Icon } from './picture/Glyph.tsx';
import { openThing, Search } from './Search.tsx';
import { Tour } from './Tour.tsx';
import { language, nameOf, type Place, texts, listed } from './state.ts';

const NETWORKS_SHOWN = 100;
const TOPS_SHOWN = 50;
const PARTS_SHOWN = 100;

/** What a planner sees first: one search, the places, the state of the data, and the documented networks. */
export function Start() {
  const t = texts.value;
  const networks = useAnswer(NETWORKS, { first: NETWORKS_SHOWN, samples: SAMPLES });
  return (
    <div class="start">
      <div class="hero-and-asked">
        <section class="hero">
          <h1>{t.startTitle}</h1>
          <p>{t.startHint}</p>
          <Search large />
          <Tour />
        </section>
        <Asked community={networks.data?.communities?.nodes[0] ?? null} />
      </div>
      <FailureLine {...networks} />
      <div class="columns">
        <DueSoon />
        <Samples communities={networks.data?.communities ?? null} />
        <div class="stack">
          <Tree />
          <State />
        </div>
      </div>
      <Networks cases={networks.data?.cases ?? null} />
    </div>
  );
}

/** What people ask first, each leading to its page. */
function Asked({ community }: { community: { id: string; name: string; nameEn: string | null } | null }) {
  const t = texts.value;
  const links: [string, Partial<Place>][] = [
    ...(community ? [[`${nameOf(community)}${language.value === 'en' ? ': ' : ''}${t.askedWith}`, { community: community.id }] as [string, Partial<Place>]] : []),
    [t.askedLacks, { page: 'coverage' }],
    [t.askedLeaves, { page: 'withdrawal' }],
    [t.askedChair, { page: 'chair' }],
    [t.askedChanged, { page: 'changes' }],
    [t.askedAll, { page: 'questions' }],
  ];
  return (
    <nav class="asked" aria-label={t.asked}>
      <h2>{t.asked}</h2>
      <ul>
        {links.map(([text, to]) => (
          <li key={text}>
            <Link to={to}>
              {text} <span aria-hidden="true">→</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Cases = NetworksQuery['cases'];
type Case = NonNullable<Cases>['nodes'][number];

const SAMPLES = 6;

/** The communities in which most is recorded, to begin with. */
function Samples({ communities }: { communities: NetworksQuery['communities'] }) {
  const t = texts.value;
  return (
    <section class="card">
      <h2>{t.sampleTitle}</h2>
      <ul class="samples">
        {communities?.nodes.map((community) => (
          <li key={community.id}>
            <CommunityLink community={community} />
            <span class="number">
              {[...community.partOf.nodes.map(nameOf), t.sampleResidents(community.residents.totalCount), community.invented ? t.networkInvented : ''].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {!communities && [0, 1, 2, 3].map((i) => <li key={i} class="bone" />)}
      </ul>
    </section>
  );
}

const CommunityLink = ({ community }: { community: { id: string; name: string; nameEn: string | null } }) => (
  <Link to={{ community: community.id }}>{nameOf(community)}</Link>
);

function State() {
  const t = texts.value;
  const loaded = useAnswer(STATE, {});
  const { data } = loaded;
  const rows: [string, number | undefined][] = [
    [t.stateCommunities, data?.communities?.totalCount],
    [t.stateUnits, data?.units?.totalCount],
    [t.stateJointBodies, data?.jointCommittees?.totalCount],
    [t.stateRelationships, data?.serviceInfo?.relationships],
  ];
  const all = data?.organizations?.totalCount ?? 0;
  const undated = data?.undated?.totalCount ?? 0;
  const known = all === 0 ? 0 : (all - undated) / all;
  return (
    <section class="card">
      <h2>{t.state}</h2>
      <dl class="counts">
        {rows.map(([word, count]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{count?.toLocaleString('en') ?? '…'}</dd>
          </div>
        ))}
      </dl>
      {data && (
        <>
          <Bar part={known} />
          <small>{t.stateDated(undated, all, `${Math.floor(100 * known)}%`)}</small>
          <small>{t.stateUnplaced(data.unplaced?.totalCount ?? 0, data.units?.totalCount ?? 0)}</small>
        </>
      )}
      <FailureLine {...loaded} />
      <Link to={{ page: 'import' }}>{t.stateImport}</Link>
    </section>
  );
}

function Tree() {
  const t = texts.value;
  const loaded = useAnswer(PLACES, { first: TOPS_SHOWN });
  const { data } = loaded;
  const tops = data?.areas;
  return (
    <section class="card">
      <h2>
        {t.places} <small>{t.placesNote}</small>
      </h2>
      <ul class="tree">
        {tops?.nodes.map((node) => (
          <Branch key={node.id} node={node} level={0} />
        ))}
        {!data && !loaded.failure && [0, 1, 2].map((i) => <li key={i} class="bone" />)}
      </ul>
      {tops && tops.totalCount > tops.nodes.length && <small>{t.placesMore(tops.totalCount - tops.nodes.length)}</small>}
      <FailureLine {...loaded} />
    </section>
  );
}

type Part = NonNullable<PlacesQuery['areas']>['nodes'][number] | PartOf<PartsQuery['entity']>;
type PartOf<Entity> = Entity extends { parts: { nodes: (infer Node)[] } } ? Node : never;

function Branch({ node, level }: { node: Part; level: number }) {
  const t = texts.value;
  const hasParts = node.__typename === 'Area' && node.parts.totalCount > 0;
  const [open, setOpen] = useState(false);
  const { data } = useAnswer(PARTS, open ? { of: node.id, first: PARTS_SHOWN } : null);
  const parts = data?.entity && 'parts' in data.entity ? data.entity.parts : null;
  return (
    <li>
      <div class="row" data-level={Math.min(level, 5)}>
        {hasParts ? (
          <button type="button" class="twist" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon size={10} d={open ? 'M1 3h8L5 8Z' : 'M3 1v8l5-4Z'} />
            {nameOf(node)}
          </button>
        ) : node.__typename === 'Community' ? (
          <CommunityLink community={node} />
        ) : (
          <button type="button" class="twist leaf" onClick={() => openThing(node)}>
            {nameOf(node)}
          </button>
        )}
        {'residents' in node && <span class="number">{node.residents.totalCount}</span>}
      </div>
      {open && parts && (
        <ul>
          {parts.nodes.map((part) => (
            <Branch key={part.id} node={part} level={level + 1} />
          ))}
          {parts.totalCount > parts.nodes.length && (
            <li>
              <small>{t.placesMore(parts.totalCount - parts.nodes.length)}</small>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function Networks({ cases }: { cases: Cases }) {
  const t = texts.value;
  if (!cases || cases.totalCount === 0) return null;
  return (
    <section class="networks">
      <h2>
        {t.networks} <small>{cases.totalCount}</small>
      </h2>
      <ul class="cards">
        {cases.nodes.map((each) => (
          <NetworkCard key={each.id} of={each} />
        ))}
      </ul>
    </section>
  );
}

const PLACE_CHARACTERS = 24;

function NetworkCard({ of }: { of: Case }) {
  const t = texts.value;
  const { communities, comprises } = of;
  const where = (language.value === 'en' && of.placeEn) || of.place || '';
  return (
    <li class="network">
      <Pictogram actors={comprises.totalCount} />
      <div>
        <Link class="title" to={{ entity: of.id }}>
          {nameOf(of)}
        </Link>
        <small>
          {[of.code, t.networkBodies(comprises.totalCount), listed(of.years), of.invented ? t.networkInvented : ''].filter(Boolean).join(' · ')}
        </small>
        {where && <small title={where}>{where.length > PLACE_CHARACTERS * 2 ? `${where.slice(0, PLACE_CHARACTERS * 2)}…` : where}</small>}
        <small class="links">
          {communities.nodes.map((community) => (
            <CommunityLink key={community.id} community={community} />
          ))}
          {communities.totalCount > communities.nodes.length && t.networkCommunities(communities.totalCount)}
          {communities.totalCount === 0 && t.networkNoCommunity}
        </small>
      </div>
    </li>
  );
}

const MOST_DOTS = 12;

/** One core and as many actors as there are, up to a dozen. */
function Pictogram({ actors }: { actors: number }) {
  const dots = Math.min(actors, MOST_DOTS);
  return (
    <svg class="pictogram" width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true">
      <circle class="orbit" r="17" />
      {Array.from({ length: dots }, (_, i) => {
        const angle = (i * 2 * Math.PI) / dots - Math.PI / 2;
        return <circle key={i} class="actor" cx={17 * Math.cos(angle)} cy={17 * Math.sin(angle)} r="2.2" />;
      })}
      <circle class="core" r="6" />
    </svg>
  );
}
