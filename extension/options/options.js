// Options: pairing, courts, the filer, and clearing.

import { showClearing } from './clearing.js';
import { showCourts } from './courts.js';
import { showFiler } from './filer.js';
import { showPairing } from './pairing.js';

await Promise.all([showPairing(), showCourts(), showFiler()]);
showClearing();
