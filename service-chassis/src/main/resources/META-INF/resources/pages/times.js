// Times in the reader's own zone and language, on every page.

import { locale } from './words.js';

const timeFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });

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
