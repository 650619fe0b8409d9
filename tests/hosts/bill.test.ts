import { expect, it } from 'vitest';
import { billOfMaterials } from '../../src/publishing/bill/bill-of-materials.ts';
import { licenceList } from '../../src/publishing/bill/licence-list.ts';
import { folderOf, readLockFile, type LockFile } from '../../src/publishing/bill/lock-file.ts';

const lock = readLockFile('.');
const shipped = ['node_modules/@kurkle/color', 'node_modules/chart.js', 'node_modules/pagefind'];
const bill = billOfMaterials(lock, new Set(shipped)) as Bill;

it('has every package of the lock file once, each as CycloneDX 1.6 asks for it', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const names = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const versions = new Set(
    names.map(([folder, { version = '' }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`),
  );
  expect(bill.components.length).toBeGreaterThan(500);
  expect(bill.components).toHaveLength(versions.size);
  for (const component of bill.components) {
    const { group, name, version, purl } = component;
    const fullName = group === undefined ? name : `${group}/${name}`;
    expect(versions).toContain(`${fullName}@${version}`);
    expect(purl).toBe(`pkg:npm/${fullName.replace('@', '%40')}@${version}`);
    expect(component['bom-ref']).toBe(purl);
    expect(component.type).toBe('library');
    expect(['required', 'optional', 'excluded']).toContain(component.scope);
    for (const { alg, content } of component.hashes ?? [])
      expect([alg, content]).toEqual(['SHA-512', expect.stringMatching(/^[0-9a-f]{128}$/)]);
    for (const one of component.licenses ?? [])
      expect(one).toEqual(
        'expression' in one
          ? { expression: expect.stringContaining(' AND ') as string }
          : { license: { id: expect.stringMatching(/^[\w.-]+$/) as string } },
      );
  }
});

it('tells what is in the site from what builds it and what is for other systems', () => {
  const scopeOf = (purl: string) => bill.components.find((one) => one.purl.startsWith(purl))?.scope;
  expect(scopeOf('pkg:npm/chart.js@')).toBe('required');
  expect(scopeOf('pkg:npm/astro@')).toBe('excluded');
  expect(scopeOf('pkg:npm/%40pagefind/windows-x64@')).toBe('optional');
  expect(bill.components.filter(({ scope }) => scope === 'required')).toHaveLength(shipped.length);
});

it('says what needs what, and names nothing that it does not have', () => {
  const known = new Set([...bill.components.map(({ purl }) => purl), bill.metadata.component['bom-ref']]);
  expect(bill.dependencies).toHaveLength(known.size);
  const edges = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  expect(edges.filter((ref) => !known.has(ref))).toEqual([]);
  const own = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref']);
  expect(own?.dependsOn?.length).toBe(Object.keys(lock.packages['']?.devDependencies ?? {}).length);
});

it('is the same for the same packages, and another for others', () => {
  expect(JSON.stringify(billOfMaterials(lock, new Set(shipped)))).toBe(JSON.stringify(bill));
  const other = billOfMaterials(lock, new Set()) as Bill;
  expect(other.serialNumber).not.toBe(bill.serialNumber);
});

it('finds the package that Node would: the nearest above', () => {
  const small: LockFile = {
    packages: { '': {}, 'node_modules/a': {}, 'node_modules/a/node_modules/b': {}, 'node_modules/b': {} },
  };
  expect(folderOf(small, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
  expect(folderOf(small, 'node_modules/a/node_modules/b', 'a')).toBe('node_modules/a');
  expect(folderOf(small, '', 'b')).toBe('node_modules/b');
  expect(folderOf(small, 'node_modules/b', 'c')).toBeUndefined();
});

it('lists the licences of what is shipped in full, and the names of all others', () => {
  const list = licenceList('.', lock, shipped);
  expect(list).toContain('Copyright (c) 2014-2024 Chart.js Contributors');
  expect(list).toMatch(/^ {2}astro \d+\.\d+\.\d+, MIT$/m);
  expect(list).toMatch(/^ {2}@pagefind\/windows-x64 \d+\.\d+\.\d+, part of pagefind, MIT$/m);
  expect(list).not.toContain('not stated');
  expect(list.match(/^-{80}$/gm)).toHaveLength(shipped.length + 1);
});

interface Bill {
  serialNumber: string;
  metadata: { component: { 'bom-ref': string } };
  components: {
    type: string;
    'bom-ref': string;
    group?: string;
    name: string;
    version: string;
    scope: string;
    purl: string;
    hashes?: { alg: string; content: string }[];
    licenses?: ({ license: { id: string } } | { expression: string })[];
  }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
