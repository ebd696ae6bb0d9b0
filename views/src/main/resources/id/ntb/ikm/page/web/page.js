/*
 * Keeps a page of figures up to date. The server renders, this only asks for the same page again when there is a newer version, and
 * puts it in the place of the old one. Without this script every page works, and shows what it was loaded with.
 */
(() => {
  'use strict';

  const main = document.getElementById('main');
  const bar = document.getElementById('live');
  if (!main || !bar || main.dataset.live === undefined) {
    return;
  }

  const SPEAK_EVERY = 10_000; // a screen reader must be able to finish
  const REFRESH_EVERY = 700;
  const POLL_EVERY = 1_000;
  const FIRST_WAIT = 500;
  const LONGEST_WAIT = 30_000;

  const said = document.getElementById('said');
  const state = bar.querySelector('.live-state');
  const button = bar.querySelector('.live-pause');

  let paused = false;
  let wanted = main.dataset.cursor;
  let refreshing = false;
  let refreshedAt = 0;
  let spokenAt = 0;
  let unspoken = null;
  let wait = FIRST_WAIT;
  let source = null;
  let timer = null;

  /* ---- what is shown of the connection ---- */

  function show(word) {
    bar.hidden = false;
    bar.dataset.state = word;
    state.textContent = bar.dataset[word];
    button.textContent = paused ? bar.dataset.resume : bar.dataset.pause;
  }

  function speak() {
    const due = spokenAt + SPEAK_EVERY - Date.now();
    if (unspoken === null || paused) {
      return;
    }
    if (due > 0) {
      setTimeout(speak, due);
      return;
    }
    spokenAt = Date.now();
    said.textContent = bar.dataset.said.replace('{0}', unspoken);
    unspoken = null;
  }

  /* ---- the page itself ---- */

  function figures(root) {
    const found = new Map();
    root.querySelectorAll('[data-key]').forEach(one => found.set(one.dataset.key, one.textContent));
    return found;
  }

  /** Where the keyboard stands, told so that it can be found in the new page: an id, or the nth of the links to one address. */
  function place() {
    const at = document.activeElement;
    if (!at || at === main || !main.contains(at)) {
      return null;
    }
    const like = alike(at);
    return {like, number: [...main.querySelectorAll(like)].indexOf(at)};
  }

  function alike(element) {
    if (element.id) {
      return '#' + CSS.escape(element.id);
    }
    const href = element.getAttribute('href');
    return element.tagName.toLowerCase() + (href === null ? '' : `[href="${CSS.escape(href)}"]`);
  }

  function swap(next) {
    const before = figures(main);
    const focus = place();
    const open = [...main.querySelectorAll('details')].map(one => one.open);
    const scrolled = [...main.querySelectorAll('.months')].map(one => one.scrollTop);
    main.replaceChildren(...next.childNodes);
    main.dataset.cursor = next.dataset.cursor;
    main.querySelectorAll('details').forEach((one, i) => { one.open = Boolean(open[i]); });
    main.querySelectorAll('.months').forEach((one, i) => { one.scrollTop = scrolled[i] || 0; });
    if (focus) {
      (main.querySelectorAll(focus.like)[focus.number] || main).focus({preventScroll: true});
    }
    main.querySelectorAll('[data-key]').forEach(one => {
      if (before.has(one.dataset.key) && before.get(one.dataset.key) !== one.textContent) {
        one.classList.add('changed');
      }
    });
  }

  async function refresh() {
    if (paused || refreshing || wanted === main.dataset.cursor) {
      return;
    }
    refreshing = true;
    try {
      await new Promise(done => setTimeout(done, Math.max(0, refreshedAt + REFRESH_EVERY - Date.now())));
      refreshedAt = Date.now();
      const response = await fetch(location.href, {headers: {Accept: 'text/html'}, cache: 'no-cache'});
      const next = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('main');
      if (paused || !response.ok || !next || !next.dataset.cursor) {
        throw new Error('no page');
      }
      wanted = newer(next.dataset.cursor, wanted) ? next.dataset.cursor : wanted;
      swap(next);
      unspoken = next.dataset.cursor;
      speak();
    } catch (failure) {
      again();
    } finally {
      refreshing = false;
    }
    if (wanted !== main.dataset.cursor) {
      setTimeout(refresh, REFRESH_EVERY);
    }
  }

  /** Versions are numbers within a generation; another generation is always news. */
  function newer(one, other) {
    const [a, b] = [one, other].map(cursor => cursor.split(/\.(?=\d+$)/));
    return a[0] !== b[0] || Number(a[1]) >= Number(b[1]);
  }

  function heard(cursor) {
    wait = FIRST_WAIT;
    show('on');
    if (cursor) {
      wanted = cursor;
      refresh();
    }
  }

  /* ---- hearing of versions: the stream, or asking for the version where there is none ---- */

  function connect() {
    disconnect();
    if (paused || document.hidden) {
      return;
    }
    const since = main.dataset.cursor ? '&since=' + encodeURIComponent(main.dataset.cursor) : '';
    source = new EventSource('/api/v1/stream?topics=province' + since);
    source.onopen = () => heard('');
    ['snapshot', 'change'].forEach(type => source.addEventListener(type, event => heard(event.lastEventId)));
    source.addEventListener('reset', event => heard(event.lastEventId));
    source.onerror = () => {
      disconnect();
      poll();
    };
  }

  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
    clearTimeout(timer);
  }

  /** Once without the stream; if that works it is tried again, and if not there is nobody to ask. */
  async function poll() {
    try {
      const response = await fetch('/api/v1/version', {cache: 'no-cache'});
      if (!response.ok) {
        throw new Error('no version');
      }
      const version = await response.json();
      heard(version.generation + '.' + version.version);
      timer = setTimeout(connect, POLL_EVERY);
    } catch (failure) {
      again();
    }
  }

  function again() {
    show('off');
    clearTimeout(timer);
    timer = setTimeout(connect, wait * (0.5 + Math.random()));
    wait = Math.min(LONGEST_WAIT, wait * 2);
  }

  button.addEventListener('click', () => {
    paused = !paused;
    show(paused ? 'paused' : 'on');
    connect();
  });
  document.addEventListener('visibilitychange', connect);
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', event => { if (event.persisted) { connect(); } });
  show('on');
  connect();
})();
