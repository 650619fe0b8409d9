const note = document.getElementById('offline-note');
addEventListener('load', () => void navigator.serviceWorker?.register(note?.dataset['worker'] ?? ''));

export {};
