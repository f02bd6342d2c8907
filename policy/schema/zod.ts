/** Zod, told before the first schema is made that an extension's pages forbid compiling code: it would try, and be reported. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
