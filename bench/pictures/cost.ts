/** What reading costs: time and memory, one picture after the other in a process of its own. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { createFileReader } from '../../scripts/check/pictures/reader';
import { specimens } from './set';

const runs = 3;
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

/** The picture as a phone of twelve megapixels would have taken it. */
async function large(bytes: Buffer): Promise<Buffer> {
  const image = await loadImage(bytes);
  const scale = Math.sqrt(12_000_000 / (image.width * image.height));
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.encodeSync('jpeg', 88);
}

/** A screenshot of each kind, a picture without letters, and a photo. */
export async function costly(): Promise<readonly (readonly [string, Buffer])[]> {
  const of = (name: string) =>
    specimens()
      .find((each) => each.name === name)
      ?.make().bytes ?? Buffer.alloc(0);
  return [
    ['tangkapan layar surat, 1100 × 1300', of('surat-bersih-0')],
    ['tangkapan layar percakapan, 720 × 1280', of('percakapan-bersih-0')],
    ['poster, 1080 × 1350', of('poster-bersih-0')],
    ['pemandangan tanpa tulisan, 1280 × 853', of('pemandangan-bersih-1')],
    ['foto surat, 12 megapiksel', await large(of('surat-foto-0'))],
  ];
}

export async function costs(): Promise<string> {
  const rows: string[] = [];
  for (const [said, bytes] of await costly()) {
    const before = process.memoryUsage.rss();
    const reader = await createFileReader();
    const [took, used]: [number[], number[]] = [[], []];
    let most = 0;
    for (let run = 0; run < runs; run += 1) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await reader.read(bytes);
      const { user, system } = process.cpuUsage(cpu);
      took.push(performance.now() - start);
      used.push((user + system) / 1000);
      most = Math.max(most, process.memoryUsage.rss());
    }
    await reader.stop();
    const seconds = (some: readonly number[]) => (Math.min(...some) / 1000).toFixed(2);
    rows.push(
      `| ${said} | ${seconds(used)} | ${seconds(took)} | ${megabytes(most - before)} | ${megabytes(process.memoryUsage.rss() - before)} |`,
    );
  }
  return [
    '| gambar | detik prosesor | detik jam dinding | MB tambahan selama membaca | MB tersisa sesudahnya |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
