import { createHash } from 'node:crypto';
import { folderOf, nameOf, type LockedPackage, type LockFile } from './lock-file.ts';

/**
 * The list of everything that a site is made with, as CycloneDX 1.6 has it. It has no date, and its number comes from
 * what is in it: the same packages make the same bytes.
 * @param shipped the folders of the packages whose code is in the site
 */
export function billOfMaterials(lock: LockFile, shipped: ReadonlySet<string>): object {
  const { '': project = {}, ...installed } = lock.packages;
  const components = new Map(
    Object.entries(installed)
      .map(([folder, one]) => componentOf(nameOf(folder), one, scopeOf(folder, one, shipped)))
      // The same package may lie in two folders; the one that is shipped tells its scope.
      .sort((a, b) => compare(a.purl, b.purl) || compare(b.scope, a.scope))
      .map((component) => [component.purl, component]),
  );
  const own = purlOf(project.name ?? '', project);
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: project.name,
        version: project.version,
        licenses: licencesOf(project),
      },
    },
    components: [...components.values()],
    dependencies: dependenciesOf(lock, own),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  };
}

/** `required` is in the site, `excluded` only builds or tests it, `optional` is for another system than some. */
function scopeOf(folder: string, { optional }: LockedPackage, shipped: ReadonlySet<string>): Scope {
  if (shipped.has(folder)) return 'required';
  return optional ? 'optional' : 'excluded';
}

function componentOf(fullName: string, one: LockedPackage, scope: Scope) {
  const [name = '', group] = fullName.split('/').reverse();
  const purl = purlOf(fullName, one);
  const systems = [...(one.os ?? []), ...(one.cpu ?? [])].join(' ');
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name,
    version: one.version,
    scope,
    ...(one.integrity === undefined ? {} : { hashes: [hashOf(one.integrity)] }),
    ...(one.license === undefined ? {} : { licenses: licencesOf(one) }),
    purl,
    ...(systems === '' ? {} : { properties: [{ name: 'noticeboard:system', value: systems }] }),
  };
}

function dependenciesOf(lock: LockFile, own: string): { ref: string; dependsOn?: string[] }[] {
  const edges = new Map<string, Set<string>>();
  for (const [folder, one] of Object.entries(lock.packages)) {
    const ref = folder === '' ? own : purlOf(nameOf(folder), one);
    const known = edges.get(ref) ?? new Set();
    edges.set(ref, known);
    for (const name of Object.keys({
      ...one.devDependencies,
      ...one.dependencies,
      ...one.optionalDependencies,
    })) {
      const target = folderOf(lock, folder, name);
      if (target !== undefined) known.add(purlOf(name, lock.packages[target] ?? {}));
    }
  }
  return [...edges]
    .sort(([a], [b]) => compare(a, b))
    .map(([ref, known]) => (known.size > 0 ? { ref, dependsOn: [...known].sort(compare) } : { ref }));
}

function purlOf(name: string, { version = '' }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licencesOf({ license = '' }: LockedPackage): object[] {
  return [/ (?:AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }];
}

function hashOf(integrity: string): { alg: string; content: string } {
  const [kind = '', hash = ''] = integrity.split('-');
  return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') };
}

/** A UUID of version 8, which is made of whatever its maker takes. */
function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Scope = 'required' | 'optional' | 'excluded';
