/** Offers in words: what is called how, and how long is left. */
import type { RecordedOffer } from '../core/draft/timeline.ts';
import { say, sayCount } from './words.ts';

/** "3 days left"; on the day itself "last day". */
export const daysLeftWords = (days: number): string =>
  days > 0 ? sayCount('offer_left', days) : say('offer_last_day');

/** "Offer from Contoso" */
export const offerTitle = ({ company }: RecordedOffer): string =>
  company ? say('offer_from', { company }) : say('offer_unnamed');
