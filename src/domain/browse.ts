import type { Content } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import { linkTo, sortLinks } from './link.ts';
import { stateOrder, stateWords } from './state.ts';

/** One way to go through the promises, such as by year. */
export interface Facet {
  /** Stands in the address. */
  id: string;
  /** "By year" */
  name: string;
  /** How the page of one value is headed: "Promises for" 2012. */
  heading: string;
  values: FacetValue[];
}

/** The promises that share something. */
export interface FacetValue {
  id: string;
  name: string;
  actions: ActionView[];
}

/** Every way to go through the promises. Promises that do not state the thing stand under "not stated". */
export function facetsOf(content: Content, actions: readonly ActionView[]): Facet[] {
  const named = (collection: 'organisations' | 'places' | 'funds') => (id: string) =>
    linkTo(content, collection, id).name;
  const group = (idsOf: (action: ActionView) => readonly string[], nameOf: (id: string) => string) => {
    const ids = [...new Set(actions.flatMap(idsOf))];
    const values = ids.map((id) => ({
      id,
      name: nameOf(id),
      actions: actions.filter((action) => idsOf(action).includes(id)),
    }));
    const rest = actions.filter((action) => idsOf(action).length === 0);
    return [
      ...sortLinks(values),
      ...(rest.length > 0 ? [{ id: 'not-stated', name: 'Not stated', actions: rest }] : []),
    ];
  };
  return [
    {
      id: 'by-state',
      name: 'By state',
      heading: 'Promises with the state',
      values: stateOrder
        .map((state) => ({
          id: state as string,
          name: stateWords[state].label,
          actions: actions.filter((action) => action.state === state),
        }))
        .filter((value) => value.actions.length > 0),
    },
    {
      id: 'by-year',
      name: 'By target year',
      heading: 'Promises with the target year',
      values: group(
        ({ dates }) => [...new Set(dates.targets.map((day) => day.slice(0, 4)))],
        (year) => year,
      ),
    },
    {
      id: 'by-lead',
      name: 'By lead',
      heading: 'Promises led by',
      values: group(({ data }) => data.leads, named('organisations')),
    },
    {
      id: 'by-partner',
      name: 'By partner',
      heading: 'Promises with the partner',
      values: group(
        ({ data }) => [...new Set(data.partners.map(({ organisation }) => organisation))],
        named('organisations'),
      ),
    },
    {
      id: 'by-place',
      name: 'By place',
      heading: 'Promises for the place',
      values: group(({ data }) => data.places ?? [], named('places')),
    },
    {
      id: 'by-fund',
      name: 'By fund',
      heading: 'Promises paid from',
      values: group(
        ({ terms }) => (terms.agreedFunding.fund ? [terms.agreedFunding.fund] : []),
        named('funds'),
      ),
    },
  ];
}
