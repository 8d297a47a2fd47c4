import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { go, MOST_ROWS, narrow, texts } from '../state.ts';
import { said } from '../texts/said.ts';
import { isOrigin, numbersOf, type Origin, Origins, useOrigins } from './Origin.tsx';
import { words } from './words.ts';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** Set for numbers, which stand at the end of their column. */
  number?: boolean;
  /** The value of `sort` that sorts by this column. */
  sort?: string;
}

interface Listed<Row> {
  title: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** How many there are, shown or not; as many as shown if left out. */
  total?: number | null;
  /** Said where there is none. */
  none: string;
  /** A sentence below the title. */
  note?: string | undefined;
  sorted?: string;
  onSort?: (by: string) => void;
  tone?: (row: Row) => string;
  /** Where a row comes from; left out where the rows are reckoned, so that nobody states them. */
  origin?: (row: Row) => Origin;
}

/** As many rows as a phone shows before the others are asked for, so that the next list is not screens away. */
const FIRST_ROWS = 10;

/** Whether it is a date, which stays on one line. */
const isDay = (content: ComponentChildren): boolean => typeof content === 'string' && /^\d{4}(-\d\d){0,2}$/.test(content);

/** Whether it is a word or two, which would look torn on two lines. */
const isShort = (content: ComponentChildren): boolean => typeof content === 'string' && /^(.{1,8}|[ -~]{1,10})$/.test(content);

/** A table with its true number, said to be cut where it is. */
export function List<Row>({ title, rows, columns, total, none, note, sorted, onSort, tone, origin }: Listed<Row>) {
  const w = words.value;
  const [all, setAll] = useState(!narrow.value || rows.length <= FIRST_ROWS);
  useOrigins(title, origin ? rows.map(origin) : []);
  const count = total === null ? w.notCompared : total === undefined || total === rows.length ? said`${rows.length}` : w.shown(rows.length, total);
  return (
    <section class="list">
      <h2>
        {title} <small>{count}</small>
      </h2>
      {note && <p class="note">{note}</p>}
      {rows.length === 0 ? (
        <p class="none">{total === null ? w.notComparedText : none}</p>
      ) : (
        <div class="table" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.title} scope="col" class={column.number ? 'end' : ''} aria-sort={column.sort && column.sort === sorted ? 'descending' : undefined}>
                    {column.sort && onSort ? (
                      <button type="button" onClick={() => onSort(column.sort as string)}>
                        {column.title}
                        {column.sort === sorted && <span aria-hidden="true"> ↓</span>}
                      </button>
                    ) : (
                      column.title
                    )}
                  </th>
                ))}
                {origin && (
                  <th scope="col" class="origin">
                    {texts.value.sources}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <ListRow key={i} row={row} columns={columns} tone={`${tone?.(row) ?? ''}${all || i < FIRST_ROWS ? '' : ' later'}`} origin={origin?.(row)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!all && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {w.allRows(rows.length)}
        </button>
      )}
      {all && rows.length > 0 && typeof total === 'number' && rows.length < Math.min(total, MOST_ROWS) && (
        <button type="button" class="button" onClick={() => go({ rows: Math.min(total, MOST_ROWS) })}>
          {w.moreRows(Math.min(total, MOST_ROWS))}
        </button>
      )}
    </section>
  );
}

/** A row, and below it who says so, when that is asked. */
function ListRow<Row>({ row, columns, tone, origin }: { row: Row; columns: readonly Column<Row>[]; tone: string; origin: Origin | undefined }) {
  const t = texts.value;
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr class={tone}>
        {columns.map((column, at) => {
          const content = column.cell(row);
          const look = column.number ? 'end' : isDay(content) ? 'day' : isShort(content) ? 'short' : '';
          const shown = typeof content === 'number' ? said`${content}` : content;
          const Cell = at === 0 ? 'th' : 'td';
          return (
            <Cell key={column.title} scope={at === 0 ? 'row' : undefined} class={look} data-title={column.title}>
              {shown}
            </Cell>
          );
        })}
        {origin && (
          <td class="origin">
            <span class="print-only">{numbersOf(origin)}</span>
            {isOrigin(origin) ? (
              <button type="button" aria-expanded={open} aria-label={t.sources} title={t.sources} onClick={() => setOpen(!open)}>
                <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3M5.5 8h5M5.5 11h5" />
                </svg>
              </button>
            ) : (
              !tone.startsWith('computed') && <small>{t.noSources}</small>
            )}
          </td>
        )}
      </tr>
      {origin && open && (
        <tr class="told">
          <td colSpan={columns.length + 1}>
            <Origins of={origin} />
          </td>
        </tr>
      )}
    </>
  );
}
