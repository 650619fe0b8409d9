import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, siteManifest, type SiteManifest } from '../site-manifest.ts';
import { listSite } from '../write-manifest.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * The list of files that a live site gives of itself.
 * @param address where the site stands, with a stroke at its end
 * @param patience in milliseconds
 * @throws LiveSiteUnknown, whose message says it all
 */
export async function fetchManifest(address: string, patience: number): Promise<SiteManifest> {
  const at = address + manifestFile;
  const answer = await fetchFile(at, { patience });
  if ('trouble' in answer) throw new LiveSiteUnknown(`${at} cannot be read: ${answer.trouble}.`);
  if (answer.status !== 200)
    throw new LiveSiteUnknown(
      `${at} is answered with ${answer.status}. Give the address of the home page of a site that this program built; the list of its files stands beside it.`,
    );
  return parse(answer.text, at);
}

/**
 * The list of files of a site in a folder, with its files as they are now.
 * @throws LiveSiteUnknown, whose message says it all
 */
export function readManifest(folder: string): SiteManifest {
  const file = join(folder, manifestFile);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new LiveSiteUnknown(
      `There is no ${file}: build the site first, or name the folder of a built one.`,
    );
  }
  return { ...parse(text, file), files: listSite(folder) };
}

function parse(text: string, name: string): SiteManifest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new LiveSiteUnknown(`${name} is not the list of the files of a site.`);
  }
  const { success, data: manifest, error } = siteManifest.safeParse(data);
  if (success) return manifest;
  const [issue] = error.issues;
  throw new LiveSiteUnknown(
    `${name} is not a list that this version can read: ${issue?.path.join(' › ') ?? ''} ${issue?.message ?? ''}`.trim(),
  );
}

/** It cannot be told what a site should hold. */
class LiveSiteUnknown extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LiveSiteUnknown';
  }
}
