/** Small makers of Spark's relation messages. */
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  type Command,
  CommandSchema,
  type Plan,
  PlanSchema,
  type Relation,
  RelationSchema,
} from '@outboard/wire/spark';

export type RelationInit = NonNullable<MessageInitShape<typeof RelationSchema>['relType']>;
export type CommandInit = NonNullable<MessageInitShape<typeof CommandSchema>['commandType']>;

let plans = 0n;

/** A relation with a plan id of its own, by which columns taken from it (`df.col('a')`) are found. */
export function relation(relType: RelationInit): Relation {
  return create(RelationSchema, { common: { planId: plans++ }, relType });
}

export const planIdOf = (relation: Relation): bigint => relation.common?.planId ?? 0n;

export const rootPlan = (root: Relation): Plan => create(PlanSchema, { opType: { case: 'root', value: root } });

export function commandPlan(commandType: CommandInit): Plan {
  const command: Command = create(CommandSchema, { commandType });
  return create(PlanSchema, { opType: { case: 'command', value: command } });
}
