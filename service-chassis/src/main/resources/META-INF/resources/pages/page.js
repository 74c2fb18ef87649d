// What every page does: times in the reader's zone, commands, keys, and what happens meanwhile.

import './times.js';
import './live.js';
import './commands.js';
import './keys.js';
import './comments.js';

// Where I am among the tabs is in sight, also on a phone.
document.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
