/** What is cut off because the page is left is no failure. */
let isLeft = false;
addEventListener('pagehide', () => (isLeft = true));
addEventListener('pageshow', () => (isLeft = false));

/** Does something again and again, never twice at a time: what is asked for meanwhile leads to one more. */
export function oneAtATime(work) {
  let running = false;
  let again = false;
  return async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await work();
      } while (again);
    } catch (failure) {
      if (!isLeft) {
        throw failure;
      }
    } finally {
      running = false;
    }
  };
}
