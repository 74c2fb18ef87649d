// What every page does: times in the reader's zone, commands, and what happens meanwhile.

import './times.js';
import './live.js';
import './commands.js';
