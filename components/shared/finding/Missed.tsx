import { useSignal } from '@preact/signals';
import { messages } from '../words';
import { CopyText } from './CopyText';
import { type MissedText, missedExample } from './missed';

const words = messages({
  id: {
    missed: 'Seharusnya ditandai',
    hint: 'Salin contoh ini dan kirim kepada admin. Hapus dulu data pribadi di dalamnya.',
    copy: 'Salin contoh',
  },
  en: {
    missed: 'Should have been marked',
    hint: 'Copy this example and send it to the admin. Take out personal data first.',
    copy: 'Copy the example',
  },
});

/** Makes of a text an example for the admin. Nothing of it is kept. Give it the text as `key`, so that another text begins anew. */
export function Missed({ of, copy }: { readonly of: MissedText; readonly copy: (text: string) => Promise<boolean> }) {
  const t = words();
  const isOpen = useSignal(false);
  if (isOpen.value) return <CopyText text={missedExample(of)} label={t.copy} intro={t.hint} copy={copy} takesFocus />;
  return (
    <button
      type="button"
      class="button small plain"
      data-action="missed"
      onClick={() => {
        isOpen.value = true;
      }}
    >
      {t.missed}
    </button>
  );
}
