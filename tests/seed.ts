/** Property tests try the same drafts in every run, so that a failure is one of the change at hand. `SARING_SEED` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SARING_SEED ?? 20_261_121) });
