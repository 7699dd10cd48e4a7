/** What the pipeline page is given: data to show, and what each button does. It knows neither store nor messages. */
import type { Assessment } from '../../core/assessment.ts';
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
  importBackup(file: File): Promise<ImportResult>;
  print(): void;
};
