/** The worker, on a clock that can be set. */
import './clock.js';

await import(new URL('../../../../services/worker/dist/main.js', import.meta.url).href);
