import { Thing } from '../Link.tsx';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { ManagementQuery } from '../operations.ts';
import { place, texts } from '../state.ts';
import { MANAGEMENT } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { words } from './words.ts';

const SHOWN = 100;
type Subject = NonNullable<ManagementQuery['dualManagement']>['subjects'][number];

/** Who has two managers along two lines (双重管理). */
export function Management({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(MANAGEMENT, variables);
  return (
    <Frame
      question="management"
      operation={MANAGEMENT}
      variables={variables}
      loaded={loaded}
      about={(data) => data.entity}
      sum={({ dualManagement: view }) => view && w.management.sum(view.subjectsTotal, view.subjects.filter(({ recorded }) => recorded).length, view.subjects.length)}
      notes={({ dualManagement: view }) => [(view?.undatedTotal ?? 0) > 0 && w.undatedSubjects(view?.undatedTotal ?? 0), view?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit]}
    >
      {({ dualManagement: view }) =>
        view && (
          <List
            title={w.management.subjects}
            none={w.management.none}
            rows={view.subjects}
            total={view.subjectsTotal}
            origin={({ lines }) => ({ sources: lines.flatMap(({ sourceIds }) => sourceIds) })}
            columns={[
              { title: w.management.who, cell: ({ node }) => <Thing of={node} /> },
              { title: w.management.territorial, cell: (subject) => <Managers of={subject} line="TERRITORIAL" /> },
              { title: w.management.ownSystem, cell: (subject) => <Managers of={subject} line="OWN_SYSTEM" /> },
              { title: w.management.others, cell: (subject) => <Managers of={subject} line={null} /> },
              { title: w.basis, cell: ({ recorded, stated }) => w.basisOf(recorded, stated) },
            ]}
          />
        )
      }
    </Frame>
  );
}

/** The managers along one line; along any other one where `line` is null. */
function Managers({ of, line }: { of: Subject; line: 'TERRITORIAL' | 'OWN_SYSTEM' | null }) {
  const t = texts.value;
  const lines = of.lines.filter((each) => (line === null ? each.line !== 'TERRITORIAL' && each.line !== 'OWN_SYSTEM' : each.line === line));
  return (
    <ul class="reasons">
      {lines.map(({ manager, line: is, validFrom }) => (
        <li key={manager.id}>
          <Thing of={manager} /> <small>{[line === null ? (is === null ? words.value.management.lineUnknown : labelText('ManagementLine', is)) : '', validFrom === null ? t.fromUnknown : t.from(validFrom)].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}
