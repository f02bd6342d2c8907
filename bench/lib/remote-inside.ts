/** The process of one contestant, whose name is its argument. */
import { bundled } from './bundled';
import { here, retained } from './measure';
import { peers } from './peers';
import type { Answer, Question } from './remote';

const answer = (said: Answer) => process.send?.(said);

const name = process.argv[2] ?? '';
const peer = peers.find((each) => each.name === name);
// Saring's rules and lexicons are loaded where they are counted; for a peer, whose terms come from them, before.
const list = peer ? (await import('./saring')).terms(true) : [];
const { value: run, megabytes } = await retained(async () => (peer ? peer.build(list) : (await bundled()).saring()));
const contestant = here(name, run);

process.on('message', ({ text, warmUp, budget }: Question) => {
  void contestant.turn(text, warmUp, budget).then((times) => answer({ times }));
});
answer({ megabytes });
