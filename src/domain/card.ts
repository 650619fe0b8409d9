/**
 * A listing in a few hundred bytes: what a list needs to show of it without its page. It stands beside the page, as
 * `/groups/<id>/card.json`. What depends on the day is left to whoever reads it. A field that is missing is not known,
 * or may not be shown.
 */
export interface GroupCard {
  id: string;
  title: string;
  summary: string;
  /** The first activities, at most three. */
  activities: CardActivity[];
  /** How many activities there are beside these. */
  more?: number;
  /** The names of the categories. */
  categories: string[];
  /** The names of the places that the group serves. */
  places: string[];
  /** The day on which the listing was last checked, YYYY-MM-DD; missing where nobody has checked it yet. */
  checked?: string;
  /** Only where the group is closed for a time; from the day `until` on it is open again. */
  closed?: {
    /** The day on which it opens again, YYYY-MM-DD. */
    until?: string;
    words: string;
  };
  /** Only where the group is made up, to show how the directory works. */
  madeUp?: true;
  phone?: string;
  email?: string;
}

/** One activity on a card, in words. */
export interface CardActivity {
  name: string;
  /** "Every Tuesday, 10am to noon". */
  when: string;
  /** "Lark Hall, Millbrook, ME15 0CI", or "Online"; missing where it is not stated. */
  where?: string;
  /** "Free", "£2 a session". */
  cost: string;
}

/** How many activities a card shows. */
export const cardActivities = 3;

/**
 * Where the card of a listing is.
 * @param id of a group
 * @returns the path from the root of the site
 */
export function cardAddress(id: string): string {
  return `/groups/${id}/card.json`;
}
