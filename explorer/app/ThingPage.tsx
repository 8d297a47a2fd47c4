import type { ComponentChildren } from 'preact';
import { Asks } from './Asks.tsx';
import { Bookings } from './Bookings.tsx';
import { labelText, typeText } from './labels.ts';
import { Link } from './Link.tsx';
import { type Linked, linksAsked, useLinks } from './linked.ts';
import { Links } from './Links.tsx';
import { type Entity, Fact, Facts, Section, Sources } from './Panel.tsx';
import { QueryBehind } from './QueryBehind.tsx';
import { langOf, nameOf, otherNameOf, permalink, shownDay, texts, listed, textOf } from './state.ts';

/** Types of which everything is listed, whatever its dates. */
const EVER: ReadonlySet<string> = new Set(['Agreement', 'Commitment', 'Resource', 'Need', 'Share', 'Case', 'Project', 'Activity']);

const Card = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card">
    <h2>{title}</h2>
    {children}
  </section>
);

/** The page of a post, an agreement, a resource, a case: its facts, what belongs to it, and who says so. */
export function ThingPage({ entity, busy }: { entity: Entity; busy: boolean }) {
  const t = texts.value;
  const links = useLinks(entity);
  const asked = linksAsked(entity);
  const linked = links.current ? (links.data?.entity ?? null) : null;
  return (
    <article class="thing" aria-busy={busy}>
      <header class="head">
        <div>
          <p class="crumb">{typeText(entity.__typename)}</p>
          <h1 lang={langOf(nameOf(entity))}>{nameOf(entity)}</h1>
          <p class="sum" lang={langOf(otherNameOf(entity) ?? '')}>
            {otherNameOf(entity) ?? ''}
          </p>
          <p class="print-only">{t.printedOn(shownDay.value)}</p>
        </div>
        <div class="actions">
          {entity.__typename === 'Area' && (
            <Link class="button" to={{ page: 'network', of: entity.id }}>
              {t.networkPicture}
            </Link>
          )}
          <button type="button" class="button wide-only" onClick={() => print()}>
            {t.print}
          </button>
        </div>
      </header>
      <div class="cards">
        <section class="card">
          <Facts entity={entity} />
          {linked && <Particulars of={linked} />}
          <Asks about={entity} />
          {EVER.has(entity.__typename) && <p class="note">{t.everNote}</p>}
        </section>
        {entity.__typename === 'Resource' && <Bookings id={entity.id} as={Card} />}
        <Links of={links} as={Card} />
        <section class="card">
          <Sources of={entity.cites} />
        </section>
      </div>
      {asked && <QueryBehind {...asked} />}
      <p class="print-only foot">{t.pageAddress(permalink())}</p>
    </article>
  );
}

/** What is particular to its type. */
function Particulars({ of }: { of: Linked }) {
  const t = texts.value;
  const facts: [string, string | number | null | undefined][] = [];
  const texts_: [string, readonly string[]][] = [];
  if ('conditions' in of) {
    facts.push([t.role, of.role && labelText('PostRole', of.role)], [t.seats, seatsOf(of.seatsMin, of.seatsMax)], [t.term, of.termMonths && t.months(of.termMonths)], [t.vacantSince, of.vacantSince]);
    texts_.push([t.duties, inLanguage(of.duties, of.dutiesEn)], [t.conditions, inLanguage(of.conditions, of.conditionsEn)]);
  } else if ('office' in of) {
    facts.push([t.office, of.office]);
  } else if ('agreementKind' in of) {
    facts.push([t.subject, textOf(of.subject, of.subjectEn)], [t.form, of.agreementKind && labelText('AgreementKind', of.agreementKind)]);
    texts_.push([t.duties, inLanguage(of.duties, of.dutiesEn)]);
  } else if ('fulfilledOn' in of) {
    facts.push([t.due, of.due], [t.fulfilled, of.fulfilledOn]);
  } else if ('capacity' in of) {
    facts.push([t.form, of.resourceKind && labelText('ResourceKind', of.resourceKind)], [t.capacity, of.capacity === null ? null : [of.capacity, textOf(of.unit, of.unitEn)].filter(Boolean).join(' ')], [t.hours, of.openingHours && t.hoursIn(of.openingHours)], [t.availability, of.availability]);
  } else if ('neededBy' in of) {
    facts.push([t.form, of.resourceKind && labelText('ResourceKind', of.resourceKind)], [t.quantity, of.quantity === null ? null : [of.quantity, textOf(of.unit, of.unitEn)].filter(Boolean).join(' ')], [t.availability, of.availability], [t.due, of.deadline]);
  } else if ('summary' in of) {
    facts.push([t.location, textOf(of.place, of.placeEn)], [t.years, listed(of.years)]);
    texts_.push([t.summary, [textOf(of.summary, of.summaryEn)].filter((each) => each !== null)]);
  } else if ('goal' in of) {
    facts.push([t.goal, textOf(of.goal, of.goalEn)]);
  } else if ('rhythm' in of) {
    facts.push([t.rhythm, textOf(of.rhythm, of.rhythmEn)]);
  } else if ('timeSlot' in of) {
    facts.push([t.hours, of.timeSlot]);
  }
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <>
      {known.length > 0 && (
        <Section>
          <dl class="facts">
            {known.map(([word, value]) => (
              <Fact key={word} of={word}>
                <span lang={langOf(String(value))}>{value}</span>
              </Fact>
            ))}
          </dl>
        </Section>
      )}
      {texts_.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <Section key={title} title={title}>
            <ul class="plain">
              {lines.map((line) => (
                <li key={line} lang={langOf(line)}>
                  {line}
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
    </>
  );
}

const inLanguage = (zh: readonly string[], en: readonly string[]): readonly string[] => zh.map((each, i) => textOf(each, en[i]) ?? each);

const seatsOf = (min: number | null, max: number | null): string | null => (min === null && max === null ? null : min === max ? String(min) : `${min ?? ''}–${max ?? ''}`);
