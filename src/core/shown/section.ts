/** The sections of the popup: the groups, with those that wait for a human to turn up apart. */
import type { Assessment, Group } from '../assessment.ts';

export type SectionId = Exclude<Group, 'none'> | 'no human yet';

export const sectionOf = ({ group, state }: Assessment): SectionId | 'none' =>
  group === 'coming up' && state === 'no human yet' ? 'no human yet' : group;
