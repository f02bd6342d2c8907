import type { StagePort } from '../../components/training/types';
import { embedded } from '../../policy/embedded';
import { openOffice } from '../compose.content/office';

export const stagePort = (): StagePort => ({
  policies: [{ key: 'embedded', name: { id: 'Bawaan', en: 'Embedded' }, policy: embedded }],
  openOffice,
  readPolicy: async () => ({ ok: false, problems: [] }),
  guard: () => () => () => undefined,
});
