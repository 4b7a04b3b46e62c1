import { writeWeek } from '#domain/capacity/markdown.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { fields, groups, parts, report, result } from '#strings/capacity';
import { numberField } from '#strings/tools';
import type { CapacityProps } from './props.ts';

/** A week as Markdown, in the words of the page. */
export const writeMarkdown = (scenario: Capacity, levers: CapacityProps['levers']): string =>
  writeWeek(scenario, levers, { parts, report, result, fields, groups, units: numberField.units });
