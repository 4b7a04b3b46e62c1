import { budgetWeek } from '#domain/capacity/budget-week.ts';
import { codingReports, codingShare, isCodingTradeOff } from '#domain/capacity/coding-note.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { markdownTable } from '#domain/text/markdown-table.ts';
import { fields, groups, report as text, result } from '#strings/capacity';
import { numberField } from '#strings/tools';
import { capacityRules } from '#domain/capacity/capacity-inputs.ts';
import type { CapacityProps } from './capacity-props.ts';
import { rowsOf } from './week-rows.ts';
import { writeHours, writeVerdict } from './write-hours.ts';

/** A week as a readable text, for a talk with one's manager. */
export function writeMarkdown({ name, inputs }: Capacity, levers: CapacityProps['levers']): string {
  const budget = budgetWeek(inputs);
  const { usedHours, slackHours, leftHours } = budget;
  const parts = [
    `# ${text.title(escapeMarkdown(name))}`,
    writeVerdict(budget),
    markdownTable(
      [result.part, result.hours],
      [
        ...rowsOf(budget).map((row) => [row.name, writeHours(row.hours)]),
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
                `- **${result.lever(levers[id].name, writeHours(hours))}.** ${levers[id].price}`,
            )
            .join('\n'),
        ]
      : []),
    ...(isCodingTradeOff(inputs) ? [result.codingNote(codingShare, codingReports)] : []),
    `## ${text.inputs}`,
    markdownTable(
      [text.number, text.value],
      groups.flatMap((group) =>
        group.fields.map((field) => [
          fields[field].label,
          `${inputs[field]} ${numberField.units[capacityRules[field].unit]}`.trim(),
        ]),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
