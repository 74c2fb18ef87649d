// Times in the reader's own zone and language, on every page.

const timeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** Times in the reader's own zone and language; the title keeps UTC. */
export function localTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const local = timeFormat.format(new Date(time.dateTime));
    if (time.textContent !== local) {
      time.textContent = local;
    }
  }
}

localTimes(document);
