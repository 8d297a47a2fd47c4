import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../days.ts';
import { labelText, typeText } from '../labels.ts';
import { Link } from '../Link.tsx';
import { language, texts, listed } from '../state.ts';
import { type Change, type Imported, type Match, type Problem, send, type Upload } from './upload.ts';
import { List } from '../questions/List.tsx';
import { fetchWords as fetchQuestions } from '../questions/words.ts';
import { fetchWords as fetchOwn, words } from './words.ts';

/** Its lists speak as those of the questions. */
export const fetchWords = (): Promise<unknown> => Promise.all([fetchOwn(), fetchQuestions()]);

const KINDS = '.xlsx,.xls,.ods,.csv,.jsonl';
const SHOWN = 200;
const TOO_LARGE = 413;
const NOTHING: Upload = { files: [], within: '', source: '', end: '', token: '' };

type Stage = { kind: 'ready' } | { kind: 'busy'; apply: boolean } | { kind: 'refused'; text: string } | { kind: 'report'; report: Imported };

/** Upload of spreadsheets: they are read first, and written when the report has been seen. */
export function Import() {
  const w = words.value;
  const [upload, setUpload] = useState(NOTHING);
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [asksToken, setAsksToken] = useState(false);
  useEffect(() => {
    document.title = texts.value.title(w.title);
  }, [w]);
  const change = (part: Partial<Upload>) => {
    setUpload((before) => ({ ...before, ...part }));
    // The report is that of another upload.
    setStage({ kind: 'ready' });
  };
  const start = async (apply: boolean) => {
    setStage({ kind: 'busy', apply });
    const answer = await send(upload, apply);
    if ('status' in answer) {
      const text = answer.status === null ? w.offline : answer.status === TOO_LARGE ? w.tooLarge : w.failed(answer.status);
      setStage({ kind: 'refused', text: apply ? `${text} ${w.lost}` : text });
    } else if ('report' in answer) setStage({ kind: 'report', report: answer.report });
    else {
      if (answer.token) setAsksToken(true);
      setStage({ kind: 'refused', text: answer.refused });
    }
  };
  // The same file, corrected, would not be told from the one before.
  const chooseAgain = (event: MouseEvent) => {
    (event.currentTarget as HTMLInputElement).value = '';
    change({ files: [] });
  };
  const busy = stage.kind === 'busy';
  return (
    <article class="question importing" aria-busy={busy}>
      <header class="head">
        <div>
          <h1>{w.title}</h1>
          <p class="sum">{w.hint}</p>
        </div>
      </header>
      <form
        class="import-form"
        onSubmit={(event) => {
          event.preventDefault();
          void start(false);
        }}
      >
        <label>
          {w.files}
          <input type="file" multiple accept={KINDS} required disabled={busy} onClick={chooseAgain} onChange={(event) => void keptFiles(event.currentTarget.files).then((files) => change({ files }), () => setStage({ kind: 'refused', text: w.unreadable }))} />
        </label>
        <Field label={w.within} value={upload.within} disabled={busy} onValue={(within) => change({ within })} />
        <Field label={w.source} value={upload.source} disabled={busy} onValue={(source) => change({ source })} />
        <Field label={w.end} value={upload.end} disabled={busy} onValue={(end) => change({ end: dayOf(end) ?? end })} />
        {asksToken && <Field label={w.token} value={upload.token} disabled={busy} secret onValue={(token) => change({ token })} />}
        <button type="submit" class="button" disabled={busy || upload.files.length === 0}>
          {w.read}
        </button>
      </form>
      <div role="status">
        {busy && <p class="note">{stage.apply ? w.writing : w.reading}</p>}
        {stage.kind === 'refused' && (
          <p class="warning">
            <span aria-hidden="true">!</span>
            {stage.text}
          </p>
        )}
        {stage.kind === 'report' && <Sum report={stage.report} ends={upload.end.trim() !== ''} onApply={() => void start(true)} />}
      </div>
      {stage.kind === 'report' && <Report report={stage.report} />}
    </article>
  );
}

/** The files as they are now: what is written is what was read for the report, even if a file is saved anew in between. */
const keptFiles = async (files: FileList | null): Promise<File[]> =>
  Promise.all([...(files ?? [])].map(async (file) => new File([await file.arrayBuffer()], file.name)));

function Field({ label, value, secret, disabled, onValue }: { label: string; value: string; secret?: boolean; disabled: boolean; onValue: (value: string) => void }) {
  return (
    <label>
      {label}
      {secret ? (
        <input class="field" type="password" autocomplete="off" value={value} disabled={disabled} onChange={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input class="field" autocomplete="off" value={value} disabled={disabled} onChange={(event) => onValue(event.currentTarget.value)} />
      )}
    </label>
  );
}

/** The report in a line, and the button that writes it, which asks once more. */
function Sum({ report, ends, onApply }: { report: Imported; ends: boolean; onApply: () => void }) {
  const w = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const errors = report.problems.filter(({ severity }) => severity === 'ERROR').length;
  const writes = report.created + report.changed + (ends ? report.ended : 0) > 0;
  return (
    <div class="import-sum">
      <p>
        <b>{report.applied ? w.applied : w.notYet}</b> {w.sum(report.created, report.changed, report.ended, report.unchanged)}
      </p>
      {report.ended > 0 && !ends && <p class="note">{w.endsNot(report.ended)}</p>}
      {errors > 0 && !report.applied && (
        <p class="warning">
          <span aria-hidden="true">!</span>
          {w.errorsFirst(errors)}
        </p>
      )}
      {!report.applied && errors === 0 && (writes ? (
        <>
          <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
            {w.apply}
          </button>
          <dialog ref={dialog} aria-label={w.apply}>
            <p>{w.sure(report.created, report.changed, ends ? report.ended : 0)}</p>
            <div class="actions">
              <button type="button" class="button" onClick={() => dialog.current?.close()}>
                {w.cancel}
              </button>
              <button type="button" class="button" onClick={onApply}>
                {w.applyNow}
              </button>
            </div>
          </dialog>
        </>
      ) : (
        <p class="note">{w.nothingNew}</p>
      ))}
    </div>
  );
}

const placeOf = ({ file, sheet, cell }: Problem | Change | Match) => [file, sheet, cell].filter(Boolean).join(' › ');
const saidOf = (value: unknown) => (value === null || value === undefined ? '—' : Array.isArray(value) ? listed(value.map(String)) : String(value));

/** The type of a thing or of a relationship; English has only sentences on the latter. */
function typeOf(type: string): string {
  const text = typeText(type);
  return text === type && language.value === 'zh' ? labelText('RelationshipType', type) : text;
}

/** What was found cell by cell, what the cells were taken for, and what would change. */
function Report({ report }: { report: Imported }) {
  const w = words.value;
  const graveness = (problem: Problem) => w.severities.findIndex(([severity]) => severity === problem.severity);
  const problems = [...report.problems].sort((a, b) => graveness(a) - graveness(b));
  const nears = report.matches.filter(({ near }) => near);
  const matches = [...nears, ...report.matches.filter(({ near }) => !near)];
  return (
    <>
      <List
        title={w.problems}
        none={w.problemsNone}
        rows={problems.slice(0, SHOWN)}
        total={problems.length}
        tone={({ severity }) => (severity === 'NOTE' ? '' : 'lack')}
        columns={[
          { title: w.severity, cell: ({ severity }) => w.severities.find(([each]) => each === severity)?.[1] ?? severity },
          { title: w.message, cell: ({ message }) => message },
          { title: w.cell, cell: placeOf },
        ]}
      />
      <List
        title={w.matches}
        note={w.matchesNote}
        none={w.matchesNone}
        rows={matches.slice(0, SHOWN)}
        total={matches.length}
        tone={({ near }) => (near ? 'lack' : '')}
        columns={[
          { title: w.what, cell: ({ id, name }) => <Link to={{ entity: id }}>{name}</Link> },
          { title: w.how, cell: ({ near }) => (near ? w.near : w.same) },
          { title: w.cell, cell: placeOf },
        ]}
      />
      <List
        title={w.changes}
        none={w.changesNone}
        rows={report.changes.slice(0, SHOWN)}
        total={report.created + report.changed + report.ended}
        columns={[
          { title: w.what, cell: ({ name }) => name },
          { title: w.type, cell: ({ type }) => typeOf(type) },
          { title: w.action, cell: ({ action }) => w.actions[action] },
          { title: w.properties, cell: ({ properties }) => properties.map(({ name, before, after }) => w.property(name, saidOf(before), saidOf(after))).join(texts.value.punctuation.semicolon) },
          { title: w.cell, cell: placeOf },
        ]}
      />
    </>
  );
}
