/** An element that a script fills, by the name in its data-part. @throws where it is missing */
export function part(host: ParentNode, name: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`there is no part "${name}"`);
  return found;
}

/** A copy of what a template holds: one element. @throws where it is missing */
export function copyOf(host: ParentNode, name: string): HTMLElement {
  const template = part(host, name);
  const element = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (!element) throw new Error(`there is no template "${name}"`);
  return document.importNode(element, true) as HTMLElement;
}
