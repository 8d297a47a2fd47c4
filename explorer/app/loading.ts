import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failed, type Failure, secondsUntilNext } from './api.ts';
import type { Operation } from './documents.ts';
import { language } from './state.ts';

export interface Loaded<Data> {
  /** The newest answer for these variables, or the last one while a new one is under way. */
  data: Data | null;
  /** Whether `data` answers what is asked now. */
  current: boolean;
  failure: Failure | null;
  /** When `data` came, as 09:42. */
  at: string | null;
  again: () => void;
}

const clock = () => {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
};

interface Answer<Data> {
  key: string;
  data: Data;
  at: string;
}

/** The answer to an operation; null variables ask nothing. What failed for the moment is asked again by itself. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | null): Loaded<Data> {
  const key = variables === null ? null : JSON.stringify([variables, language.value]);
  const [answer, setAnswer] = useState<Answer<Data> | null>(null);
  const [failure, setFailure] = useState<{ key: string; failure: Failure } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const failures = useRef<{ key: string; count: number }>({ key: '', count: 0 });
  useEffect(() => {
    if (key === null || variables === null) return undefined;
    const control = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    ask(operation, variables, control.signal).then(
      (data) => {
        setAnswer({ key, data, at: clock() });
        setFailure(null);
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        const failed: Failure = error instanceof Failed ? error.failure : { kind: 'refused', message: String(error) };
        const { current } = failures;
        failures.current = { key, count: current.key === key ? current.count + 1 : 1 };
        const wait = secondsUntilNext(failed, failures.current.count);
        // What is asked again at once is still under way.
        if (wait !== 0) setFailure({ key, failure: failed });
        if (wait !== null) timer = setTimeout(() => setAttempt((n) => n + 1), wait * 1000);
      },
    );
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [key, attempt]);
  return {
    data: key === null ? null : (answer?.data ?? null),
    current: key !== null && answer?.key === key,
    failure: failure !== null && failure.key === key ? failure.failure : null,
    at: answer?.at ?? null,
    again: () => setAttempt((n) => n + 1),
  };
}

/** Whether neither an answer to what is asked now has come nor a failure. */
export const isUnderWay = ({ current, failure }: Pick<Loaded<unknown>, 'current' | 'failure'>): boolean => !current && failure === null;

/** Whether something has gone on for longer than a reader would call at once. */
export function useSlow(busy: boolean, milliseconds = 150): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && slow;
}
