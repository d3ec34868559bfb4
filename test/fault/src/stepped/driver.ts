/** The driver, on a clock that can be set. */
import './clock.js';

await import(new URL('../../../../services/driver/dist/main.js', import.meta.url).href);
