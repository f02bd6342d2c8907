/** Zod's small form, told before the first schema is made that an extension's pages forbid compiling code. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
