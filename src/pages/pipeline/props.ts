/** What the pipeline page is given: data to show, and what each button does. It knows neither store nor messages. */
import type { Assessment, Draft } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import type { ImportResult } from '../../core/export/backup.ts';
import type { Pipeline } from '../../core/pipeline/pipeline.ts';
import type { Search } from '../../store/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';

export type PipelineProps = {
  /** Missing while it is being read. */
  readonly search: Search | undefined;
  /** The store cannot be opened. */
  readonly isBroken: boolean;
  readonly clock: Clock;
  readonly actions: PipelineActions;
};

export type PipelineActions = {
  /** Opens the thread of that process in its mailbox. */
  open(view: Assessment): Promise<void>;
  saveRows(pipeline: Pipeline): Promise<void>;
  saveCalendar(pipeline: Pipeline, clock: Clock): Promise<void>;
  saveBackup(): Promise<void>;
  /** With the id under which it can be undone. */
  importBackup(file: File): Promise<{ readonly id: string; readonly result: ImportResult }>;
  /** Resolve to the id under which it can be undone. */
  saveTimeline(timeline: Timeline): Promise<string>;
  decide(view: Assessment, choice: Choice): Promise<string>;
  undo(id: string): Promise<void>;
  /** Hands the note to the thread's own tab. Resolves to the name of the check that failed, if one did. */
  insert(draft: Draft): Promise<string | undefined>;
  /** The candidate has read what became of the last insert. */
  told(id: string): Promise<void>;
  copy(text: string): Promise<void>;
  print(): void;
};
