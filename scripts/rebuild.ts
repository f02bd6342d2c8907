/** `npm run rebuild -- [chrome] [edge] [firefox]`: builds once more as another machine would and compares the bytes; chrome alone by default. */
import { archive } from '../policy/write/archive';
import { sourceFiles } from './package/sources';
import { differences } from './release/rebuild';

const asked = process.argv.slice(2);
const browsers = (['chrome', 'edge', 'firefox'] as const).filter((each) => asked.includes(each));
const differing = differences(
  archive(sourceFiles('.', true)),
  browsers.length > 0 ? browsers : ['chrome'],
  process.env.SARING_OUT ?? '.output',
);
if (differing.length > 0) {
  console.error(
    `Dua hasil bangun tidak sama: ${differing.join(', ')}. Bila hasil bangun di sini sudah lama, jalankan npm run build dulu.`,
  );
  process.exitCode = 1;
}
