// What bench/explorer.py asks of a page of the explorer; it runs before the page's own scripts.
{
  const PICTURES = 'svg.picture, .network-view[data-drawn], .samples a';
  const bench = { picture: null, answers: {}, stalls: [], waits: [] };
  window.bench = bench;

  /** When what the scripts have done by now is on the screen. */
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  const until = async (there) => {
    while (!there()) await new Promise(requestAnimationFrame);
    return painted();
  };

  // Each answer by the name of its operation: when all of it was there, and its bytes. To read it is the page's own work.
  const { fetch } = window;
  window.fetch = async (...asked) => {
    const response = await fetch(...asked);
    const operation = /"query":"query (\w+)/.exec(asked[1]?.body ?? '')?.[1];
    if (operation) {
      response.json = async () => {
        const bytes = await response.arrayBuffer();
        bench.answers[operation] = { at: performance.now(), bytes: bytes.byteLength };
        return JSON.parse(new TextDecoder().decode(bytes));
      };
    }
    return response;
  };

  new PerformanceObserver((list) => bench.stalls.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  addEventListener('keydown', async ({ timeStamp }) => bench.waits.push((await painted()) - timeStamp), true);
  const picture = until(() => document.querySelector(PICTURES)).then((at) => (bench.picture = at));

  /** How long it took until the picture was there, and what is on it. */
  bench.drawn = async (operation) => {
    await picture;
    const [opened] = performance.getEntriesByType('navigation');
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const { at, bytes } = bench.answers[operation];
    return { ...counted(), paint: first.startTime - opened.responseEnd, answer: bytes / 1000, picture: bench.picture - at, page: bench.picture, stall: Math.max(0, ...bench.stalls) };
  };

  /** How many bodies and ties are drawn, where there is a picture. */
  const counted = () => {
    const network = document.querySelector('.network-view');
    if (!network && !document.querySelector('svg.picture')) return {};
    const [bodies, ties] = network
      ? network.dataset.drawn.split(' ').map(Number)
      : ['.mark', '.line'].map((each) => document.querySelectorAll(`svg.picture ${each}`).length);
    return { bodies, ties };
  };

  /** The names of the scripts that were fetched. */
  bench.scripts = () => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).filter((name) => name.endsWith('.js'));

  const surface = () => document.querySelector('.surface canvas + canvas');
  const at = (clientX, clientY) => ({ bubbles: true, cancelable: true, view: window, clientX, clientY });

  /** The times between frames while a hand moves the picture (pan) or turns the wheel (zoom), once for each frame. */
  bench.moved = async (kind, seconds) => {
    const on = surface();
    const box = on.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const frames = [await new Promise(requestAnimationFrame)];
    if (kind === 'pan') on.dispatchEvent(new MouseEvent('mousedown', { ...at(x, y), buttons: 1 }));
    for (let i = 0; frames.at(-1) - frames[0] < seconds * 1000; i += 1) {
      if (kind === 'pan') window.dispatchEvent(new MouseEvent('mousemove', { ...at(x + 140 * Math.sin(i / 9), y + 90 * Math.sin(i / 18)), buttons: 1 }));
      else on.dispatchEvent(new WheelEvent('wheel', { ...at(x, y), deltaY: Math.floor(i / 40) % 2 ? 24 : -24 }));
      frames.push(await new Promise(requestAnimationFrame));
    }
    if (kind === 'pan') window.dispatchEvent(new MouseEvent('mouseup', at(x, y)));
    return frames.slice(1).map((each, i) => each - frames[i]);
  };

  /** Where the pointer is over some mark, as its shape says. */
  bench.pointOfAMark = () => {
    const on = surface();
    const box = on.getBoundingClientRect();
    for (let y = 20; y < box.height - 60; y += 3) {
      for (let x = 20; x < box.width - 60; x += 3) {
        on.dispatchEvent(new PointerEvent('pointermove', at(box.left + x, box.top + y)));
        if (on.style.cursor === 'pointer') return [box.left + x, box.top + y];
      }
    }
    throw new Error('no mark is under the pointer anywhere');
  };

  /** Let `panel` be how long after the next click the panel tells of another body. */
  bench.awaitPanel = () => {
    const heading = () => document.querySelector('.panel h2')?.textContent;
    const before = heading();
    bench.panel = new Promise((done) => {
      addEventListener('click', async ({ timeStamp }) => done((await until(() => heading() !== before)) - timeStamp), { capture: true, once: true });
    });
  };
}
