import { askAll } from '../api.ts';
import { SOURCES } from '../documents.ts';
import { nameOf } from '../state.ts';

/** The names of sources by their ids, each asked for once. */
export async function sourceNames(given: readonly string[]): Promise<Map<string, string>> {
  const nodes = await askAll(SOURCES, [...new Set(given)]);
  return new Map(nodes.flatMap((node) => ('name' in node ? [[node.id, nameOf(node)] as const] : [])));
}
