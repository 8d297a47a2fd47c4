import type { ComponentChildren } from 'preact';
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
}

/** Whether it is a date, which stays on one line. */
const isDay = (content: ComponentChildren): boolean => typeof content === 'string' && /^\d{4}(-\d\d){0,2}$/.test(content);

/** A table with its true number, said to be cut where it is. */
export function List<Row>({ title, rows, columns, total, none, note, sorted, onSort, tone }: Listed<Row>) {
  const w = words.value;
  const count = total === null ? w.notCompared : total === undefined || total === rows.length ? String(rows.length) : w.shown(rows.length, total);
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
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i} class={tone?.(row) ?? ''}>
                  {columns.map((column, at) => {
                    const content = column.cell(row);
                    const look = column.number ? 'end' : isDay(content) ? 'day' : '';
                    return at === 0 ? (
                      <th key={column.title} scope="row" class={look}>
                        {content}
                      </th>
                    ) : (
                      <td key={column.title} class={look}>
                        {content}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
