/** `npm run soak [inserts] [seed]`: a long randomised run. Exit code 1 where anything happened that must never be. */
import { soak } from './run.ts';

export default async function main(args: readonly string[]): Promise<number> {
  const [inserts = 2_000, seed = Math.floor(Math.random() * 2 ** 32)] = args.map(Number);
  console.log(`seed ${seed}, ${inserts} inserts`);
  const figures = await soak({ inserts, seed }, (line) => console.log(line));
  console.log(JSON.stringify(figures, null, 2));
  return figures.wrong.length > 0 ? 1 : 0;
}
