import { expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.ts';
import { publish } from './command.ts';
import { changeSettings, makeCouncil, makeFolder } from './council.ts';
import { expectHosted } from './expect-hosted.ts';
import { hosted } from './hosted.ts';
import { startNginx } from './nginx.ts';

const nginx = findNginx();

test.skipIf(!nginx).each(['https://larkshire.example.org/', 'https://noticeboard.example.org/town/'])(
  'nginx sends every file of %s as it should be sent',
  async (address) => {
    if (!nginx) return;
    const council = makeCouncil();
    changeSettings(council, { host: 'nginx', address, ...hosted });
    await publish(council);
    const server = await startNginx(nginx, council.out, makeFolder());
    await expectHosted(server, address, council.out, nginx.brotli === undefined ? ['gzip'] : ['br', 'gzip']);
    expect((await fetch(server)).headers.get('server')).toBe('nginx');
  },
);
