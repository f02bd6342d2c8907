/** `npm run -s check -- [--policy FILE] [--format text|jsonl] [--explain] [FILE…]`: checks drafts as the extension does. */
import { checkCommand } from './check/cli';

// A reader that has seen enough (head) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await checkCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  tell: (sentence) => console.error(sentence),
});
