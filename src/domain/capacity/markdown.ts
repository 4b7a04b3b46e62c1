import type { CapacityWeek } from '#schemas/capacity.ts';
import type { NumberLimits } from '../numbers/read-number.ts';
import type { Capacity } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { budgetWeek, type CapacityVerdict, type WeekPart } from './budget-week.ts';
import { capacityRules, type CapacityField } from './capacity-inputs.ts';
import { codingReports, codingShare, isCodingTradeOff } from './coding-note.ts';
import { rowsOf, sayHours, sayLeft, writeHours, type HourWords } from './week-rows.ts';

/** The words around a week, in the language of the page. */
export interface WeekWords {
  readonly parts: Readonly<Record<WeekPart, string>>;
  readonly report: {
    readonly title: (name: string) => string;
    readonly inputs: string;
    readonly number: string;
    readonly value: string;
  };
  readonly result: Readonly<Record<CapacityVerdict, (hours: string) => string>> & {
    readonly hoursSaid: HourWords;
    readonly part: string;
    readonly hours: string;
    readonly usedRow: string;
    readonly slackRow: string;
    readonly leftRow: string;
    readonly leversHeading: string;
    readonly lever: (name: string, hours: string) => string;
    readonly codingNote: (share: number, reports: number) => string;
  };
  readonly fields: Readonly<Record<CapacityField, { readonly label: string }>>;
  readonly groups: readonly { readonly fields: readonly CapacityField[] }[];
  readonly units: Readonly<Record<NumberLimits['unit'], string>>;
}

/** A week as a readable text, for a talk with one's manager. */
export function writeWeek(
  { name, inputs }: Capacity,
  levers: CapacityWeek['levers'],
  { parts: partNames, report, result, fields, groups, units }: WeekWords,
): string {
  const budget = budgetWeek(inputs);
  const { usedHours, slackHours, leftHours, verdict } = budget;
  const { hoursSaid } = result;
  const parts = [
    `# ${report.title(escapeMarkdown(name))}`,
    result[verdict](sayLeft(budget, hoursSaid)),
    markdownTable(
      [result.part, result.hours],
      [
        ...rowsOf(budget, partNames).map((row) => [row.name, writeHours(row.hours)]),
        [`**${result.usedRow}**`, `**${writeHours(usedHours)}**`],
        [result.slackRow, writeHours(slackHours)],
        [`**${result.leftRow}**`, `**${writeHours(leftHours)}**`],
      ],
    ),
    ...(budget.levers.length > 0
      ? [
          `## ${result.leversHeading}`,
          budget.levers
            .map(
              ({ id, hours }) =>
                `- **${result.lever(levers[id].name, sayHours(hours, hoursSaid))}.** ${levers[id].price}`,
            )
            .join('\n'),
        ]
      : []),
    ...(isCodingTradeOff(inputs) ? [result.codingNote(codingShare, codingReports)] : []),
    `## ${report.inputs}`,
    markdownTable(
      [report.number, report.value],
      groups.flatMap((group) =>
        group.fields.map((field) => [
          fields[field].label,
          `${inputs[field]} ${units[capacityRules[field].unit]}`.trim(),
        ]),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
