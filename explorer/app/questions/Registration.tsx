import { Thing } from '../Link.tsx';
import { kindText, labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { RegistrationQuery } from '../operations.ts';
import { place, texts } from '../state.ts';
import { said } from '../texts/said.ts';
import { between, percent } from './amounts.ts';
import { REGISTRATION } from './documents.ts';
import { Frame } from './Frame.tsx';
import { type Column, List } from './List.tsx';
import { words } from './words.ts';

const SHOWN = 100;
type View = NonNullable<RegistrationQuery['doubleRegistration']>;
type Numbers = View['numbers'];
type Subject = View['subjects'][number];

/** Who is registered with two hosts (双报到), and how many of the members are registered with a community. */
export function Registration({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(REGISTRATION, variables);
  return (
    <Frame
      question="registration"
      operation={REGISTRATION}
      variables={variables}
      loaded={loaded}
      about={(data) => data.entity}
      sum={({ doubleRegistration: view }) => view && w.registration.sum(view.subjectsTotal, view.numbers.members, registeredOf(view.numbers), rateOf(view.numbers))}
      notes={({ doubleRegistration: view }) => [
        (view?.numbers.unrecordedGroupsTotal ?? 0) > 0 && w.registration.unrecorded(view?.numbers.unrecordedGroupsTotal ?? 0, view?.numbers.unrecordedMembersTotal ?? 0),
        view?.numbers.exact === false && w.registration.inexact,
        view !== null && view.numbers.registeredMin !== view.numbers.registeredMax && w.registration.bounds,
        (view?.undatedTotal ?? 0) > 0 && w.undatedSubjects(view?.undatedTotal ?? 0),
        view?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
      ]}
    >
      {({ doubleRegistration: view }) =>
        view && (
          <>
            <List title={w.registration.byUnitKind} none={w.registration.noNumbers} rows={view.byUnitKind} columns={[{ title: w.registration.unitKind, cell: ({ kind }) => kindText(kind) }, ...rateColumns()]} />
            <List
              title={w.registration.byCommunity}
              none={w.registration.noNumbers}
              rows={view.byCommunity}
              columns={[{ title: texts.value.types['Community'] ?? '', cell: ({ community }) => <Thing of={community} /> }, ...rateColumns()]}
            />
            <List
              title={w.registration.subjects}
              none={w.registration.subjectsNone}
              rows={view.subjects}
              total={view.subjectsTotal}
              origin={({ registrations }) => ({ sources: registrations.flatMap(({ sourceIds }) => sourceIds) })}
              columns={[
                { title: w.registration.who, cell: ({ node }) => <Thing of={node} /> },
                { title: w.registration.hosts, cell: (subject) => <Hosts of={subject} /> },
                { title: w.basis, cell: ({ recorded, stated }) => w.basisOf(recorded, stated) },
              ]}
            />
          </>
        )
      }
    </Frame>
  );
}

const rateOf = ({ rateMin, rateMax }: Pick<Numbers, 'rateMin' | 'rateMax'>): string => between(percent(rateMin), percent(rateMax));

const registeredOf = ({ registeredMin, registeredMax }: Pick<Numbers, 'registeredMin' | 'registeredMax'>): string => between(said`${registeredMin}`, said`${registeredMax}`);

const rateColumns = (): Column<Numbers>[] => {
  const w = words.value.registration;
  return [
    { title: w.members, cell: ({ members }) => members, number: true },
    { title: w.registered, cell: registeredOf, number: true },
    { title: w.rate, cell: (numbers) => <Rate of={numbers} />, number: true },
    { title: w.unrecordedColumn, cell: ({ unrecordedGroupsTotal: groups, unrecordedMembersTotal: members }) => (groups > 0 ? w.unrecordedCell(groups, members) : '—') },
  ];
};

function Rate({ of }: { of: Numbers }) {
  if (of.rateMin === null) return <>{words.value.registration.rateUnknown}</>;
  return (
    <span class="score">
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="6" />
        <rect class="part" width={100 * of.rateMin} height="6" />
      </svg>
      {rateOf(of)}
    </span>
  );
}

function Hosts({ of }: { of: Subject }) {
  const t = texts.value;
  return (
    <ul class="reasons">
      {of.registrations.map(({ host, bond, form, condition, count, validFrom }) => (
        <li key={`${host.id} ${form}`}>
          <Thing of={host} />{' '}
          <small>{[bond === null ? '' : labelText('Bond', bond), form, condition, count === null ? '' : words.value.registration.people(count), validFrom === null ? t.fromUnknown : t.from(validFrom)].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
      {of.registrationsTotal > of.registrations.length && <li>{t.more(of.registrationsTotal)}</li>}
    </ul>
  );
}
