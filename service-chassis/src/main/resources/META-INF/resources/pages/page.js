// What every page does: times in the reader's zone, commands, keys, and what happens meanwhile.

import './times.js';
import './live.js';
import './commands.js';
import './keys.js';
