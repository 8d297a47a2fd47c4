import { useAnswer } from '../loading.ts';
import type { ReportQuery } from '../operations.ts';
import { language, place, shownDay } from '../state.ts';
import { percent } from './amounts.ts';
import { lastHalfYear, periodName } from '../days.ts';
import { REPORT } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { PeriodControl } from './PeriodControl.tsx';
import { words } from './words.ts';

type Made = NonNullable<ReportQuery['report']>;
type Figure = Made['sections'][number]['figures'][number];

/** The half-year report of a place, and the same as a Word document and an Excel workbook. */
export function Report({ of }: { of: string }) {
  const w = words.value;
  const usual = lastHalfYear(shownDay.value);
  const period = { from: place.value.from ?? usual.from, to: place.value.to ?? usual.to };
  const variables = { of, ...period };
  const loaded = useAnswer(REPORT, variables);
  const name = periodName(period);
  return (
    <Frame
      question="report"
      operation={REPORT}
      variables={variables}
      loaded={loaded}
      about={(data) => data.report?.place}
      dated
      days={period}
      controls={
        <>
          <PeriodControl {...period} />
          {name !== null &&
            ['docx', 'xlsx'].map((suffix) => (
              <a key={suffix} class="button" href={`export/report.${suffix}?within=${encodeURIComponent(of)}&during=${name}`} download>
                {suffix === 'docx' ? 'Word' : 'Excel'}
              </a>
            ))}
        </>
      }
      sum={({ report }) => report && w.report.sum(period.from, period.to, report.madeOn)}
      notes={() => [name === null && w.report.wholeMonths]}
    >
      {({ report }) =>
        report && (
          <>
            <p class="summary">{language.value === 'en' ? report.summaryEn : report.summaryZh}</p>
            {report.sections.map((section) => (
              <List
                key={section.key}
                title={language.value === 'en' ? section.en : section.zh}
                none={w.report.none}
                rows={section.figures}
                columns={[
                  { title: w.report.figure, cell: (figure) => <FigureName of={figure} /> },
                  { title: w.report.number, cell: (figure) => valueOf(figure), number: true },
                  { title: w.report.when, cell: ({ asOf, from, to }) => (asOf === null ? `${from ?? ''} — ${to ?? ''}` : w.report.onDay(asOf)) },
                ]}
              />
            ))}
          </>
        )
      }
    </Frame>
  );
}

const valueOf = ({ value, rate }: Figure): string => (rate !== null ? percent(rate) : value === null ? words.value.report.unknown : value.toLocaleString('en'));

/** What a figure counts; below it its parts, and what could not be counted. */
function FigureName({ of }: { of: Figure }) {
  const w = words.value.report;
  const isEnglish = language.value === 'en';
  const named = ({ zh, en }: { zh: string; en: string }) => (isEnglish ? en : zh);
  return (
    <>
      {named(of)}
      {of.parts.length > 0 && <small>{of.parts.map((part) => `${named(part)} ${part.value}`).join(' · ')}</small>}
      {of.uncounted.length > 0 && <small class="gap">{of.uncounted.map((each) => `${w.uncounted} ${named(each)}${each.value === null ? '' : ` ${each.value}`}`).join(' · ')}</small>}
    </>
  );
}
