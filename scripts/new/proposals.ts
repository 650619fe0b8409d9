import { z } from 'zod';
import type { Checkable } from '../../src/checks/rule.ts';
import { lastOf, listSections } from '../../src/domain/strategy.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import type { Asker, Choice } from './asker.ts';

/** What an interview is about: the content that its answers may name, and the entry as far as it goes. */
export interface Interview {
  asker: Asker;
  collection: CollectionName;
  content: Checkable;
  entry: Record<string, unknown>;
}

/** The answers that there are, where they can be counted: the words of a list, entries, the parts of the strategy. */
export function choicesFor(
  { content, entry }: Interview,
  field: z.ZodType,
  name: string,
): Choice[] | undefined {
  if (field instanceof z.ZodEnum) return field.options.map(String).map(asChoice);
  const target = z.globalRegistry.get(field)?.['collection'] as CollectionName | undefined;
  if (target)
    return content[target].map(({ id, data }) => ({
      value: id,
      label: 'title' in data ? `${data.title} (${id})` : id,
    }));
  const strategy = name === 'section' && content.strategies.find(({ id }) => id === entry['strategy']);
  if (!strategy) return undefined;
  return listSections(strategy.data.sections).map((path) => ({
    value: lastOf(path).id,
    label: path.map(({ title }) => title).join(' › '),
  }));
}

/** The place after the last one in the paper. */
export function nextOrder({ collection, content, entry }: Interview): string | undefined {
  const those = collection === 'actions' || collection === 'measures' ? content[collection] : [];
  const orders = those.flatMap(({ data }) => (data.strategy === entry['strategy'] ? [data.order] : []));
  return orders.length > 0 ? String(Math.max(...orders) + 1) : undefined;
}

/** A choice that is called what it is. */
export function asChoice(value: string): Choice {
  return { value, label: value };
}
