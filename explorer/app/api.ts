import type { Operation } from './documents.ts';
import { language } from './state.ts';

/** Why there is no answer, and what the reader may do. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'busy'; seconds: number }
  | { kind: 'slow' }
  | { kind: 'too large'; message: string }
  | { kind: 'missing'; message: string }
  | { kind: 'refused'; message: string };

export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('message' in failure ? failure.message : failure.kind);
    this.failure = failure;
  }
}

interface Reply<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Where one of several answers failed so, the others alone would say what is not so: of no unit that none is recorded. */
const NO_ANSWER: ReadonlySet<string> = new Set(['TIMEOUT', 'UNAVAILABLE', 'INTERNAL']);

const codeOf = (error: { extensions?: { code?: string } } | undefined): string => error?.extensions?.code ?? '';
const failedWhole = ({ errors = [] }: Reply<unknown>) => errors.find((error) => NO_ANSWER.has(codeOf(error)));

const ENDPOINT = new URL('graphql', document.baseURI);
const DEFAULT_WAIT = 5;

function failureOf(reply: Reply<unknown>): Failure {
  const first = failedWhole(reply) ?? reply.errors?.[0];
  const code = codeOf(first);
  const message = first?.message ?? '';
  if (code === 'NOT_FOUND') return { kind: 'missing', message };
  if (code === 'LIMIT_EXCEEDED') return { kind: 'too large', message };
  if (code === 'TIMEOUT') return { kind: 'slow' };
  if (code === 'UNAVAILABLE') return { kind: 'busy', seconds: DEFAULT_WAIT };
  return { kind: 'refused', message };
}

/**
 * The data of an operation.
 *
 * @throws {Failed} for every failure that the reader should know of
 */
export async function ask<Data, Variables>(
  { text }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language.value === 'en' ? 'en' : 'zh-CN',
      },
      body: JSON.stringify({ query: text, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failed({ kind: 'offline' });
  }
  if (response.status === 503 || response.status === 429) {
    throw new Failed({ kind: 'busy', seconds: Number(response.headers.get('retry-after')) || DEFAULT_WAIT });
  }
  let reply: Reply<Data>;
  try {
    reply = (await response.json()) as Reply<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failed({ kind: 'offline' });
  }
  if (!reply.data || failedWhole(reply) || (reply.errors && Object.values(reply.data).every((each) => each === null))) throw new Failed(failureOf(reply));
  return reply.data;
}

const OFFLINE_SECONDS = 5;

/** In how many seconds to ask again by itself what has failed so often; null where that would change nothing. */
export function secondsUntilNext(failure: Failure, failed: number): number | null {
  if (failure.kind === 'busy') return failure.seconds;
  if (failure.kind === 'offline') return OFFLINE_SECONDS;
  // What is asked for the first time is planned by the database first.
  return failure.kind === 'slow' && failed === 1 ? 0 : null;
}

/** The data of an operation, which is asked until it comes where a failure passes. */
export async function askPatiently<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, signal: AbortSignal): Promise<Data> {
  for (let failed = 1; ; failed += 1) {
    try {
      return await ask(operation, variables, signal);
    } catch (error) {
      const wait = error instanceof Failed ? secondsUntilNext(error.failure, failed) : null;
      if (wait === null) throw error;
      await new Promise((done) => setTimeout(done, wait * 1000));
      signal.throwIfAborted();
    }
  }
}

/** As many ids as one question may name. */
const AT_ONCE = 100;

/** What is asked of things by their ids, however many they are; those that are not found are left out. */
export async function askAll<Node>(operation: Operation<{ nodes: readonly Node[] | null }, { ids: string[] }>, ids: readonly string[]): Promise<NonNullable<Node>[]> {
  const found: NonNullable<Node>[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const { nodes } = await ask(operation, { ids: ids.slice(i, i + AT_ONCE) });
    for (const node of nodes ?? []) if (node) found.push(node);
  }
  return found;
}
