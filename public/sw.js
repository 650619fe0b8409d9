// A site that keeps nothing in browsers. Where it did so before, this worker takes the place of the one that did:
// it deletes what that one kept, and goes. Other sites may share the origin: only what is ours is deleted.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear() {
  const ours = `noticeboard ${new URL(self.registration.scope).pathname} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
